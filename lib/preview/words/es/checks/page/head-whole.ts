/** The words of the check on what ends a head early. */
import type { headWhole as check } from '../../../../judge/checks/page/head-whole'
import { checkWords } from '../../../typed'

export const headWhole = checkWords<typeof check>()({
  name: 'El head termina después de las etiquetas',
  marketer:
    'Algo que pertenece a la página visible está delante de las etiquetas de vista previa. Algunos programas dejan entonces de verlas.',
  developer:
    'Un analizador HTML termina el head en el primer elemento que pertenece al body (iframe, img, div, p, un body abierto) y pone todo lo que sigue en el body, diga lo que diga </head>. Los clientes que buscan etiquetas entre los literales <head> y </head> las siguen encontrando; los que leen el head analizado, no.',
  howToFix: [
    'Mueve el elemento después de <body>, o pon las etiquetas antes de él.',
    'Gestores de etiquetas: la parte noscript con el iframe va justo después de <body>; en el head solo va el script.',
    'Plantillas y plugins: busca un fragmento que se imprima antes de <head> o en el campo de «scripts de cabecera».',
  ],
  outcomes: {
    whole: {
      title: 'Nada termina el head antes de las etiquetas',
      summary: 'Todos los lectores encuentran las etiquetas en el head.',
    },
    'begins-twice': {
      title: 'La página empieza dos veces, y sus etiquetas se leen igualmente',
      summary:
        'Hay un segundo <{element}> en la línea {line, number}: una plantilla pone una página entera en el head de otra. Todos los lectores lo saltan y toman las etiquetas de ambas, así que la tarjeta no sufre.',
    },
    'head-not-read-whole': {
      title: 'No se pudo leer el head completo',
      summary:
        'La lectura se detuvo antes porque el head está demasiado anidado o tiene demasiadas etiquetas.',
    },
    'ended-after-the-card': {
      title: 'El head termina pronto, después de las etiquetas de la tarjeta',
      summary:
        'Para un lector que analiza la página, <{element}> termina el head en la línea {line, number}. Todo lo que forma la tarjeta viene antes; solo {keys} {count, plural, one {viene} other {vienen}} después, y nada en la tarjeta depende de {count, plural, one {ello} other {ellos}}.',
    },
    'ended-early': {
      title: '<{element}> termina el head antes de las etiquetas',
      summary:
        'Para un lector que analiza la página, el head termina en la línea {line, number}, y {keys} {count, plural, one {está} other {están}} en el body. {app} en {clients} busca etiquetas entre <head> y </head> y {count, plural, one {la lee} other {las lee}} (observado); otros teléfonos y redes quizá no.',
    },
  },
  fixes: { 'move-element': 'Mueve <{element}> al body, o pon delante las etiquetas de la tarjeta.' },
})
