/** The direction of a text by its first strong character: of a card by its title, of each line by its own. Judging and drawing both ask here. */

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u

export function textDirection(text: string | null): 'ltr' | 'rtl' {
  for (const char of text ?? '') {
    if (char === '\u200e') return 'ltr'
    if (char === '\u200f' || char === '\u061c') return 'rtl'
    if (/\p{L}/u.test(char)) return RTL_LETTER.test(char) ? 'rtl' : 'ltr'
  }
  return 'ltr'
}
