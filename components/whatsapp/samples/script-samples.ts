/** Cards to look at in the scripts of the world, in mixed directions and with emoji; our own words. */
import type { Layout, Surface } from '@/lib/preview/vocabulary/card'
import { SAMPLE_LINK, type SampleCard, sampleCard } from './sample-cards'

export type ScriptId =
  | 'arabic'
  | 'hebrew'
  | 'devanagari'
  | 'chinese'
  | 'japanese'
  | 'korean'
  | 'thai'
  | 'long-word'
  | 'bidi-controls'
  | 'hebrew-in-latin'
  | 'latin-in-arabic'
  | 'emoji-sequences'
  | 'emoji'

interface ScriptSample {
  id: ScriptId
  title: string
  description: string
  host: string
  message: string
  direction: 'ltr' | 'rtl'
  layout: Layout
}

const sample = (
  id: ScriptId,
  text: Pick<ScriptSample, 'title' | 'description' | 'host' | 'message'>,
  rest: Partial<ScriptSample> = {},
): ScriptSample => ({ id, direction: 'ltr', layout: 'thumbnail', ...text, ...rest })

export const SCRIPT_SAMPLES: readonly ScriptSample[] = [
  sample(
    'arabic',
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
    {
      title: 'שבעה טיולים שמתחילים במעבורת ומסתיימים במשהו חם',
      description: 'מפות, שעות והסירה האחרונה הביתה, מאת תושבי האיים.',
      host: 'www.namal.example',
      message: 'ביום ראשון? https://www.namal.example/walks',
    },
    { direction: 'rtl', layout: 'landscape' },
  ),
  sample('devanagari', {
    title: 'नौका घाट से शुरू होने वाली सात सैरें और अंत में गरम चाय',
    description: 'नक्शे, समय और आख़िरी नाव, द्वीप पर रहने वालों की पसंद।',
    host: 'www.ghat.example',
    message: 'रविवार को? https://www.ghat.example/sair',
  }),
  sample('japanese', {
    title: 'フェリー乗り場から歩く七つの散歩道、最後は温かい一杯で',
    description: '地図と時刻表、島で暮らす人がすすめる季節ごとの道。',
    host: 'www.minato.example',
    message: '日曜日どう？ https://www.minato.example/aruku',
  }),
  sample(
    'chinese',
    {
      title: '从渡口出发的七条步行路线，最后喝一杯热茶',
      description: '地图、时间和末班船，由岛上居民按四季挑选。',
      host: 'www.dukou.example',
      message: '周日去吗？ https://www.dukou.example/lu',
    },
    { layout: 'landscape' },
  ),
  sample('korean', {
    title: '선착장에서 시작해 따뜻한 차로 끝나는 일곱 가지 산책길',
    description: '지도와 시간표, 섬 주민이 계절마다 고른 길.',
    host: 'www.hanggu.example',
    message: '일요일 어때? https://www.hanggu.example/gil',
  }),
  sample('thai', {
    title: 'เจ็ดเส้นทางเดินเล่นจากท่าเรือ จบด้วยเครื่องดื่มอุ่น ๆ',
    description: 'แผนที่ เวลา และเรือเที่ยวสุดท้าย โดยคนบนเกาะ',
    host: 'www.tharuea.example',
    message: 'วันอาทิตย์ไหม https://www.tharuea.example/dern',
  }),
  sample(
    'long-word',
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
    {
      title: '\u202eA title that asks to be turned round',
      description: '\u202eAnd a description that asks for it too',
      host: 'www.harbourwalks.example',
      message: `Read \u202ethis: ${SAMPLE_LINK}`,
    },
    { layout: 'text' },
  ),
  sample(
    'hebrew-in-latin',
    {
      title: 'Read: שבעה טיולים שמתחילים במעבורת ומסתיימים במשהו חם לשתייה ליד המזח הישן של העיר',
      description: 'Today מפות, שעות והסירה האחרונה הביתה, מאת תושבי האיים שהולכים בהם בכל עונה',
      host: 'www.harbourwalks.example',
      message: `Read ביום ראשון: ${SAMPLE_LINK}`,
    },
    { layout: 'text' },
  ),
  sample(
    'latin-in-arabic',
    {
      title: 'نزهات على https://mina.example/ تبدأ من مرسى العبّارة وتنتهي بكوب شاي ساخن على الميناء القديم',
      description: 'خرائط من Harbour Walks Society و 24 موعدًا وآخر قارب يعود مساءً من جزيرة Nordholm',
      host: 'an-unusually-long-name-of-a-host.with-many-parts.harbourwalks.example',
      message: 'ما رأيك؟ https://mina.example/walks/',
    },
    { direction: 'rtl', layout: 'text' },
  ),
  sample(
    'emoji-sequences',
    {
      // Keycaps, skin tones, flags, joined ones, and the newest: Unicode 16 and 17.
      title: '1️⃣ #️⃣ 👍🏿 🧑🏽‍🚀 🇧🇷 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏳️‍🌈 ❤️‍🔥 👩🏻‍🤝‍👨🏾 🫩 🫆 🫪 🫈',
      description: '0️⃣ 🔟 🤝🏽 👨🏿‍🦽‍➡️ 🇸🇭 🐦‍🔥 🫯 🪊',
      host: 'www.harbourwalks.example',
      message: `🇺🇳 9️⃣ ${SAMPLE_LINK}`,
    },
    { layout: 'text' },
  ),
  sample(
    'emoji',
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
