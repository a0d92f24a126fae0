/** Cards to look at: one page in every layout, and the scripts of the world. Our own words and pictures. */
import type { CardImage, CardModel, Layout, Surface } from '@/lib/preview/card'

/** Shapes of the wide picture, as width over height. */
export const SAMPLE_SHAPES = { '1.91:1': 1200 / 630, '2:1': 2, '16:9': 16 / 9, '5:1': 5 } as const
export type SampleShape = keyof typeof SAMPLE_SHAPES

export const SAMPLE_LINK = 'https://www.harbourwalks.example/ferry'
export const SAMPLE_MESSAGE = `For Sunday? ${SAMPLE_LINK}`
export const SAMPLE_PICTURES = {
  wide: { large: '/card-samples/wide-large.jpg', small: '/card-samples/wide-small.jpg' },
  tall: { large: '/card-samples/tall-large.jpg', small: '/card-samples/tall-small.jpg' },
} as const

export interface SampleCard {
  card: CardModel
  message: string
  imageSrc: string | null
  blurSrc: string | null
}

const WIDE_PX = 1200
const LINES = { android: 1, web: 2, ios: 2 } as const satisfies Record<Surface, number>

/** How much the sample says: lines that are too long for every card, or one line each. */
export const SAMPLE_LENGTHS = ['long', 'short'] as const
export type SampleLength = (typeof SAMPLE_LENGTHS)[number]
const WORDS: Record<SampleLength, { title: string; description: string }> = {
  long: {
    title: 'Seven walks that start at the ferry and end with something warm to drink',
    description:
      'Maps, times and the last boat home, chosen by people who live on the islands and walk them in every season.',
  },
  short: { title: 'Harbour walks', description: 'Maps, times, boats' },
}

export function sampleCard(
  surface: Surface,
  layout: Layout,
  shape: SampleShape = '1.91:1',
  length: SampleLength = 'long',
): SampleCard {
  const bare = layout === 'none'
  const picture = layout === 'square' ? SAMPLE_PICTURES.tall : SAMPLE_PICTURES.wide
  const image = sampleImage(layout, shape)
  return {
    card: {
      surface,
      layout,
      title: bare ? null : WORDS[length].title,
      description: bare ? null : WORDS[length].description,
      titleLinesMax: 2,
      descriptionLinesMax: LINES[surface],
      host: bare ? null : 'www.harbourwalks.example',
      direction: 'ltr',
      image,
      reason: '',
      margin: null,
      trust: surface === 'ios' ? 'guide' : 'observed',
      label: '',
    },
    message: bare ? SAMPLE_LINK : SAMPLE_MESSAGE,
    imageSrc: image ? picture[image.thumbnail] : null,
    blurSrc: image?.thumbnail === 'large' ? picture.small : null,
  }
}

function sampleImage(layout: Layout, shape: SampleShape): CardImage | null {
  const url = 'https://www.harbourwalks.example/ferry.jpg'
  if (layout === 'square')
    return {
      url,
      width: 1000,
      height: 1250,
      crop: { x: 0, y: 125, width: 1000, height: 1000 },
      thumbnail: 'large',
    }
  if (layout === 'thumbnail')
    return {
      url,
      width: 240,
      height: 135,
      crop: { x: 52, y: 0, width: 135, height: 135 },
      thumbnail: 'small',
    }
  if (layout !== 'landscape') return null
  const height = Math.round(WIDE_PX / SAMPLE_SHAPES[shape])
  // Wider than 4:1 is cut at both sides.
  const width = Math.min(WIDE_PX, height * 4)
  return {
    url,
    width: WIDE_PX,
    height,
    crop: { x: (WIDE_PX - width) / 2, y: 0, width, height },
    thumbnail: 'large',
  }
}

interface ScriptSample {
  id: string
  name: string
  title: string
  description: string
  host: string
  message: string
  direction: 'ltr' | 'rtl'
  layout: Layout
}

const sample = (
  id: string,
  name: string,
  text: Pick<ScriptSample, 'title' | 'description' | 'host' | 'message'>,
  rest: Partial<ScriptSample> = {},
): ScriptSample => ({ id, name, direction: 'ltr', layout: 'thumbnail', ...text, ...rest })

export const SCRIPT_SAMPLES: readonly ScriptSample[] = [
  sample(
    'arabic',
    'Arabic',
    {
      title: 'سبع نزهات تبدأ من مرسى العبّارة وتنتهي بكوب شاي ساخن على الميناء',
      description: 'خرائط ومواعيد وآخر قارب يعود مساءً، اختارها سكان الجزر.',
      host: 'www.mina.example',
      message: 'ما رأيك يوم الأحد؟ https://www.mina.example/walks',
    },
    { direction: 'rtl' },
  ),
  sample(
    'hebrew',
    'Hebrew',
    {
      title: 'שבעה טיולים שמתחילים במעבורת ומסתיימים במשהו חם',
      description: 'מפות, שעות והסירה האחרונה הביתה, מאת תושבי האיים.',
      host: 'www.namal.example',
      message: 'ביום ראשון? https://www.namal.example/walks',
    },
    { direction: 'rtl', layout: 'landscape' },
  ),
  sample('devanagari', 'Hindi', {
    title: 'नौका घाट से शुरू होने वाली सात सैरें और अंत में गरम चाय',
    description: 'नक्शे, समय और आख़िरी नाव, द्वीप पर रहने वालों की पसंद।',
    host: 'www.ghat.example',
    message: 'रविवार को? https://www.ghat.example/sair',
  }),
  sample('japanese', 'Japanese', {
    title: 'フェリー乗り場から歩く七つの散歩道、最後は温かい一杯で',
    description: '地図と時刻表、島で暮らす人がすすめる季節ごとの道。',
    host: 'www.minato.example',
    message: '日曜日どう？ https://www.minato.example/aruku',
  }),
  sample(
    'chinese',
    'Chinese',
    {
      title: '从渡口出发的七条步行路线，最后喝一杯热茶',
      description: '地图、时间和末班船，由岛上居民按四季挑选。',
      host: 'www.dukou.example',
      message: '周日去吗？ https://www.dukou.example/lu',
    },
    { layout: 'landscape' },
  ),
  sample('korean', 'Korean', {
    title: '선착장에서 시작해 따뜻한 차로 끝나는 일곱 가지 산책길',
    description: '지도와 시간표, 섬 주민이 계절마다 고른 길.',
    host: 'www.hanggu.example',
    message: '일요일 어때? https://www.hanggu.example/gil',
  }),
  sample('thai', 'Thai', {
    title: 'เจ็ดเส้นทางเดินเล่นจากท่าเรือ จบด้วยเครื่องดื่มอุ่น ๆ',
    description: 'แผนที่ เวลา และเรือเที่ยวสุดท้าย โดยคนบนเกาะ',
    host: 'www.tharuea.example',
    message: 'วันอาทิตย์ไหม https://www.tharuea.example/dern',
  }),
  sample(
    'long-word',
    'Long words',
    {
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      description: 'https://files.example/3f9c1f0aa27b4b7e8c5d/3f9c1f0aa27b4b7e8c5d/3f9c1f0aa27b4b7e8c5d',
      host: 'an-unusually-long-name-of-a-host.with-many-parts.harbourwalks.example',
      message: 'https://files.example/3f9c1f0aa27b4b7e8c5d3f9c1f0aa27b4b7e8c5d3f9c1f0aa27b4b7e8c5d',
    },
    { layout: 'text' },
  ),
  sample(
    'bidi-controls',
    'Bidi controls',
    {
      title: '\u202eA title that asks to be turned round',
      description: '\u202eAnd a description that asks for it too',
      host: 'www.harbourwalks.example',
      message: `Read \u202ethis: ${SAMPLE_LINK}`,
    },
    { layout: 'text' },
  ),
  sample(
    'emoji',
    'Emoji',
    {
      title: 'Families 👩‍👩‍👧‍👦 and flags 🇳🇴 on seven walks 🥾 with something warm ☕️',
      description: 'Skin tones 👋🏽 stay whole, whatever is cut.',
      host: 'www.harbourwalks.example',
      message: `For Sunday? 🌤️ ${SAMPLE_LINK}`,
    },
    { layout: 'text' },
  ),
]

export function scriptCard(surface: Surface, script: ScriptSample): SampleCard {
  const { card, imageSrc, blurSrc } = sampleCard(surface, script.layout)
  const { title, description, host, direction, message } = script
  return { card: { ...card, title, description, host, direction }, message, imageSrc, blurSrc }
}
