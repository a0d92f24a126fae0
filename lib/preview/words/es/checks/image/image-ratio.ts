/** The words of the check on the image's shape. */
import type { imageRatio as check } from '../../../../judge/checks/image/image-ratio'
import { checkWords } from '../../../typed'

export const imageRatio = checkWords<typeof check>()({
  name: 'Forma de la imagen',
  marketer:
    'Una imagen de 1.91:1 (1200 × 630 px) llena la tarjeta ancha; una cuadrada da una tarjeta cuadrada.',
  developer:
    'La guía conoce dos formas, 1.91:1 y 1:1, y Meta rechaza todo lo más ancho que 4:1. Android y Web limitan la relación de alto a ancho entre 0,25 y 1 y recortan el resto alrededor del centro: todo lo que está entre 4:1 y 1:1 se muestra entero; las imágenes más altas pierden arriba y abajo.',
  howToFix: [
    'Exporta a 1200 × 630 px, o a 800 × 800 px para productos y personas.',
    'Logotipos en forma de tira: ponlos en el centro de un fondo de 1200 × 630 px.',
    'Fotografías verticales: elige tú la parte que debe verse, o el cliente recorta un cuadrado del centro.',
  ],
  outcomes: {
    'too-wide': {
      title: 'La imagen es demasiado ancha',
      summary:
        'Su forma es {shape}, y {max, number}:1 es lo máximo que permite Meta. En {clients} solo se muestra el centro, {visible} (observado).',
    },
    'too-wide-and-small': {
      title: 'La imagen es demasiado ancha',
      summary:
        'Su forma es {shape}, y {max, number}:1 es lo máximo que permite Meta. Además es demasiado pequeña para mostrarse en {clients} (observado).',
    },
    fits: {
      title: 'La imagen tiene una forma adecuada',
      summary: 'Su forma es {shape}; se pide {best, number}:1 o {square, number}:1.',
    },
    'unusual-but-whole': {
      title: 'La imagen se muestra entera',
      summary:
        'Su forma es {shape}; la guía pide {best, number}:1 o {square, number}:1, y todos los clientes la muestran sin recortar.',
    },
    unusual: {
      title: 'La imagen tiene una forma poco habitual',
      summary:
        'Su forma es {shape}; la guía pide {best, number}:1 o {square, number}:1. En {clients} se muestra entera (observado); otros clientes pueden recortarla.',
    },
    'unusual-and-too-small': {
      title: 'La imagen tiene una forma poco habitual',
      summary:
        'Su forma es {shape}; la guía pide {best, number}:1 o {square, number}:1. Además es demasiado pequeña para mostrarse en {clients} (observado).',
    },
    cut: {
      title: 'La imagen se recorta en la tarjeta',
      summary:
        'Se pierde una parte: su forma es {shape}, y en {clients} solo se muestra el centro, {visible} (observado).',
    },
  },
  fixes: {
    'export-in-shape': 'Exporta la imagen a 1200 × 630 px ({best, number}:1); ahora mide {size}.',
  },
})
