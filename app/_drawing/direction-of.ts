/** The direction of a text by its first strong letter, as `dir="auto"` finds it in a browser. */
const RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return RTL.test(letter) ? 'rtl' : 'ltr'
}
