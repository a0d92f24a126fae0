/** Joomla: its core writes no tags of a card, so the template adds them. */
import { metaTag } from '../../../judge/tags/meta-tag'
import { quoted } from '../../escape/quoted'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const joomla: Recipe = {
  files: (card) => [
    {
      name: 'templates/[template]/index.php',
      language: 'php',
      code: `<?php
use Joomla\\CMS\\Uri\\Uri;

if (Uri::getInstance()->getPath() === ${quoted(card.path)}) {
${sevenTags(card)
  .map(([key, value]) => `    $this->addCustomTag(${quoted(metaTag(key, value))});`)
  .join('\n')}
}
?>`,
    },
  ],
  notes: () => ['one-writer'],
}
