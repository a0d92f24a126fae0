/** The words of the check on the page's character set. */
import type { charsetDeclared as check } from '../../../../judge/checks/page/charset-declared'
import { checkWords } from '../../../typed'

export const charsetDeclared = checkWords<typeof check>()({
  name: 'Juego de caracteres',
  marketer:
    'La página debe decir en qué caracteres está escrita. Si no, los acentos, los emojis y otros alfabetos se convierten en caracteres como Ã©.',
  developer:
    'El juego de caracteres se toma de la cabecera Content-Type; si no, de la etiqueta meta; si no, se supone UTF-8. Cabecera y etiqueta meta deben coincidir, el nombre debe ser conocido y los bytes deben ser válidos en él.',
  howToFix: [
    'Guarda y envía la página como UTF-8, y pon <meta charset="utf-8"> al principio del head.',
    'nginx: charset utf-8;. Apache: AddDefaultCharset UTF-8. PHP: header("Content-Type: text/html; charset=utf-8"). Next.js, Shopify y WordPress lo hacen por defecto.',
    'WordPress con Ã© en entradas antiguas: la base de datos se convirtió dos veces. Repárala con una herramienta que lea latin1 y escriba utf8mb4, tras hacer una copia de seguridad.',
    'Los caracteres ilegibles solo en las etiquetas suelen venir del archivo de plantilla: guárdalo como UTF-8 sin BOM. O vienen de una cadena codificada dos veces antes de imprimirse.',
  ],
  outcomes: {
    'garbled-twice': {
      title: '{field, select, title {El título} other {La descripción}} tiene caracteres ilegibles',
      summary:
        'La tarjeta mostrará «{seen}» en lugar de «{meant}». {conflict, select, none {Los caracteres de la página están mal declarados o mal guardados.} stated {La cabecera dice {header}, la página dice {page}.} believed {La cabecera dice {header}, la página dice {page}. {app} confía en la cabecera.} valid {La cabecera dice {header}, la página dice {page}. {app} confía en la cabecera, pero los bytes solo son válidos como {valid}.} other {La cabecera dice {header}, la página dice {page}. {app} confía en la cabecera, pero los bytes solo son válidos como {valid}: leído así, el título es «{title}».}}',
      detail: 'Se leyeron bytes UTF-8 como windows-1252 y se guardaron o enviaron otra vez como UTF-8.',
    },
    'garbled-bytes': {
      title: '{field, select, title {El título} other {La descripción}} tiene caracteres ilegibles',
      summary:
        'La tarjeta mostrará «{seen}». {conflict, select, none {Los caracteres de la página están mal declarados o mal guardados.} stated {La cabecera dice {header}, la página dice {page}.} believed {La cabecera dice {header}, la página dice {page}. {app} confía en la cabecera.} valid {La cabecera dice {header}, la página dice {page}. {app} confía en la cabecera, pero los bytes solo son válidos como {valid}.} other {La cabecera dice {header}, la página dice {page}. {app} confía en la cabecera, pero los bytes solo son válidos como {valid}: leído así, el título es «{title}».}}',
      detail: 'Los bytes no son válidos en {used}, así que se sustituyeron por U+FFFD.',
    },
    'unknown-label': {
      title: 'El juego de caracteres declarado no se conoce',
      summary:
        'Los clientes no conocen ningún juego de caracteres llamado «{label}», así que se usó {used}. Otro cliente puede elegir otra cosa.',
    },
    'header-and-page-differ': {
      title: 'Cabecera y página indican juegos de caracteres distintos',
      summary:
        'La cabecera dice {header}, la página dice {page}. {conflict, select, believed {{app} confía en la cabecera; otros lectores quizá no.} valid {{app} confía en la cabecera, pero los bytes solo son válidos como {valid}.} titled {{app} confía en la cabecera, pero los bytes solo son válidos como {valid}: leído así, el título es «{title}».} other {Otros lectores pueden elegir otra cosa.}}',
    },
    'broken-characters': {
      title: 'Algunos caracteres de la página están rotos',
      summary: 'Partes de la página no son {used} válido. El título y la descripción llegan intactos.',
    },
    'not-declared': {
      title: 'La página no indica su juego de caracteres',
      summary: '{app} supone UTF-8, y la página se lee bien así. Otros lectores pueden suponer otra cosa.',
    },
    declared: {
      title: 'El juego de caracteres está declarado',
      summary:
        'La página se lee como {used}, según {from, select, bom {su marca de orden de bytes} meta {su etiqueta meta} other {la cabecera}}.',
    },
  },
  fixes: {
    'send-as-utf8': 'Envía la página como UTF-8 y decláralo, al principio del head:',
    'declare-utf8': 'Declara UTF-8:',
    'say-the-same':
      'Haz que la cabecera y la página digan lo mismo. Si la página es UTF-8, envía la cabecera «Content-Type: text/html; charset=utf-8» y esta etiqueta:',
    'save-as-utf8': 'Guarda los archivos y los datos de la página como UTF-8, y decláralo:',
    'declare-first': 'Decláralo, al principio del head:',
    'let-both-agree':
      'Haz que la cabecera diga {encoding}, como la página; o guarda la página como UTF-8 y haz que ambas digan utf-8. Lo primero, como cabecera:',
  },
})
