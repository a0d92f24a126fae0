/** The generator tags of a source, their attributes in any order. */

const TAG = /<meta\s[^<>]{0,500}>/gi
const NAME = /\sname\s{0,3}=\s{0,3}["']?generator["'\s/>]/i
const CONTENT = /\scontent\s{0,3}=\s{0,3}(?:"([^"]{0,300})"|'([^']{0,300})'|([^\s"'>]{1,300}))/i
const TAGS_MAX = 20

export function generatorsIn(text: string): { content: string; source: string }[] {
  return text
    .matchAll(TAG)
    .filter(([tag]) => NAME.test(tag))
    .take(TAGS_MAX)
    .map(([source]) => {
      const [, double, single, bare] = CONTENT.exec(source) ?? []
      return { content: (double ?? single ?? bare ?? '').trim(), source }
    })
    .toArray()
}
