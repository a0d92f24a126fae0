/** How numbers with a unit are written. */
import { phraseWords } from '../../typed'

export const unit = phraseWords<'unit'>()({
  'unit.kilobytes': '{value} KB',
  'unit.megabytes': '{value} MB',
  'unit.gigabytes': '{value} GB',
  'unit.bytes': '{count, plural, one {بايت واحد} two {بايتان} few {# بايتات} many {# بايت} other {# بايت}}',
  'unit.seconds': '{value} ث',
  'unit.milliseconds': '{value} م.ث',
  'unit.pixels': '{width} × {height} px',
  'unit.ratio': '{ratio}:1',
  'unit.ratio-tall': '1:{ratio}',
  'unit.ratio-above': 'أكثر من {ratio}:1',
})
