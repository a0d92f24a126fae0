/** What the screen says that writes a text. Said on the server and handed over, so that no other page carries these texts. */
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import { limit } from '@/lib/preview/vocabulary/limits'

export type TextWords = ReturnType<typeof textWords>

export function textWords({ t }: ScreenWords) {
  return {
    fields: { title: t('text.field-title'), description: t('text.field-description') },
    good: {
      title: t('text.good-title', { n: limit('titleCharsGood') }),
      description: t('text.good-description', { n: limit('descriptionCharsSafe'), lines: limit('descriptionLines') }),
    },
    // Safe: one for each surface.
    surfaces: Object.fromEntries(SURFACES.map((each) => [each, t(`stage.device.${each}`)])) as Record<Surface, string>,
    empty: t('text.empty'),
    chars: t('text.chars'),
    whole: t('text.whole'),
    cut: t('text.cut'),
    notShown: t('text.not-shown'),
    measured: t('text.measured'),
    yourText: t('text.fields'),
    draw: t('text.draw'),
    shared: t('text.shared'),
    keep: t('text.keep'),
    drop: t('text.drop'),
    before: t('text.before'),
    after: t('text.after'),
    offers: t('text.offers'),
    offered: { title: t('text.titles'), description: t('text.descriptions') },
    use: { title: t('text.use-title'), description: t('text.use-description') },
    inUse: t('text.in-use'),
    nothingOffered: t('text.nothing-offered'),
    suggestions: t('text.suggestions'),
    working: t('text.working'),
    useBoth: t('text.use-both'),
    handOver: t('text.hand-over'),
    tags: t('text.tags'),
    copyTags: t('text.copy-tags'),
  }
} // prettier-ignore
