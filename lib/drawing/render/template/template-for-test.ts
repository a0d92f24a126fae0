/** What the tests of drawn templates share: texts in many scripts, a photograph, a logo. */
import sharp from 'sharp'
import type { PictureRequest } from '@/lib/templates/picture'
import { type TemplateId, TEMPLATES } from '@/lib/templates/templates'
import type { TemplatePictures } from './draw-template'

export const TEXTS = {
  latin: { title: 'The linen shirt that gets softer with every summer', site: 'Northgate Linen', name: 'Amelia Hartmann', price: '€89.00', date: '12 December 2026', place: 'Old Customs House, Lisbon' },
  cyrillic: { title: 'Льняная рубашка, которая становится мягче каждым летом', site: 'Северный лён', name: 'Żaneta Ünal', price: '4 900 руб.', date: '12 декабря 2026', place: 'Λισαβόνα' },
  arabic: { title: 'قميص الكتان الذي يزداد نعومة مع كل صيف (2026)', site: 'كتان الشمال', name: 'ليلى حداد', price: '٨٩٫٠٠ ر.س', date: '١٢ ديسمبر ٢٠٢٦', place: 'دار الجمارك، لشبونة' },
  hebrew: { title: 'חולצת הפשתן שנעשית רכה יותר בכל קיץ', site: 'פשתן הצפון', name: 'נועה לוי', price: '₪349', date: '12 בדצמבר', place: 'ליסבון' },
  devanagari: { title: 'लिनेन की वह शर्ट जो हर गर्मी में और मुलायम होती जाती है', site: 'नॉर्थगेट', name: 'अदिति शर्मा', price: '₹4,999', date: '12 दिसंबर', place: 'मुंबई' },
  cjk: { title: '夏を重ねるたびにやわらかくなるリネンシャツ、ことしも入荷しました', site: 'ノースゲート', name: '山田花子', price: '¥12,800', date: '2026年12月12日', place: '東京・旧税関庁舎' },
  emoji: { title: 'Bread 🥖 at home 👩‍👩‍👧‍👦: flour, water & salt 🧂', site: "The Miller's <Bakery>", name: 'Jo 🎈', price: '£4 🥐', date: '3–5 May', place: 'Kitchen 🇵🇹' },
} as const satisfies Record<string, PictureRequest['texts']> // prettier-ignore

export const ask = (template: TemplateId, texts: PictureRequest['texts']): PictureRequest => ({
  template,
  texts,
  colour: '#1f4d3a',
  tone: TEMPLATES[template].tone,
})

export const NO_PICTURES: TemplatePictures = { logo: null, picture: null }

export async function pictures(): Promise<TemplatePictures> {
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><path d="M100 10 190 190H10z" fill="#e4572e"/></svg>'
  const photo = '<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="576"><defs><linearGradient id="a" x2="1" y2="1"><stop stop-color="#2447b3"/><stop offset="1" stop-color="#ffcc00"/></linearGradient></defs><rect width="1024" height="576" fill="url(#a)"/><circle cx="512" cy="288" r="160" fill="#fff"/></svg>'
  return {
    logo: { bytes: await sharp(Buffer.from(logo)).png().toBuffer(), width: 200, height: 200, colour: '#e4572e', isOpaque: false },
    picture: { bytes: await sharp(Buffer.from(photo)).jpeg().toBuffer(), width: 1024, height: 576 },
  }
} // prettier-ignore
