/** The words of the check on the image's shape. */
import type { imageRatio as check } from '../../../../judge/checks/image/image-ratio'
import { checkWords } from '../../../typed'

export const imageRatio = checkWords<typeof check>()({
  name: 'Image shape',
  marketer: 'A picture of 1.91:1 (1200 × 630 px) fills the wide card; a square one makes a square card.',
  developer:
    'The guide knows two shapes, 1.91:1 and 1:1, and Meta refuses anything wider than 4:1. Android and Web clamp height to width between 0.25 and 1 and cut the rest around the centre: anything between 4:1 and 1:1 is shown whole, taller pictures lose top and bottom.',
  howToFix: [
    'Export at 1200 × 630 px, or at 800 × 800 px for products and people.',
    'Logos shaped like a strip: put them in the middle of a 1200 × 630 px background.',
    'Portrait photographs: choose the part to be seen yourself, or the client cuts a square from the middle.',
  ],
  outcomes: {
    'too-wide': {
      title: 'The image is too wide',
      summary:
        'Its shape is {shape}, and {max, number}:1 is the most that Meta allows. On {clients} only the middle {visible} is shown (observed).',
    },
    'too-wide-and-small': {
      title: 'The image is too wide',
      summary:
        'Its shape is {shape}, and {max, number}:1 is the most that Meta allows. It is also too small to be shown on {clients} (observed).',
    },
    fits: {
      title: 'The image has a shape that fits',
      summary: 'Its shape is {shape}; {best, number}:1 and {square, number}:1 are asked for.',
    },
    'unusual-but-whole': {
      title: 'The image is shown whole',
      summary:
        'Its shape is {shape}; the guide asks for {best, number}:1 or {square, number}:1, and all clients show this one uncut.',
    },
    unusual: {
      title: 'The image has an unusual shape',
      summary:
        'Its shape is {shape}; the guide asks for {best, number}:1 or {square, number}:1. On {clients} it is shown whole (observed); other clients may cut it.',
    },
    'unusual-and-too-small': {
      title: 'The image has an unusual shape',
      summary:
        'Its shape is {shape}; the guide asks for {best, number}:1 or {square, number}:1. It is also too small to be shown on {clients} (observed).',
    },
    cut: {
      title: 'The image is cut on the card',
      summary:
        'Part of it is lost: its shape is {shape}, and on {clients} only the middle {visible} is shown (observed).',
    },
  },
  fixes: {
    'export-in-shape': 'Export the picture at 1200 × 630 px ({best, number}:1); it is {size} now.',
  },
})
