/** How numbers with a unit are written. */
import { phraseWords } from '../../typed'

export const unit = phraseWords<'unit'>()({
  'unit.kilobytes': '{value} KB',
  'unit.megabytes': '{value} MB',
  'unit.gigabytes': '{value} GB',
  'unit.bytes': '{count, plural, one {# बाइट} other {# बाइट}}',
  'unit.seconds': '{value} s',
  'unit.milliseconds': '{value} ms',
  'unit.pixels': '{width} × {height} px',
  'unit.ratio': '{ratio}:1',
  'unit.ratio-tall': '1:{ratio}',
  'unit.ratio-above': '{ratio}:1 से ज़्यादा',
})
