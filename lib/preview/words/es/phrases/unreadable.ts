/** Why a tag that is in the source is not read. */
import { phraseWords } from '../../typed'

export const unreadable = phraseWords<'unreadable'>()({
  'unreadable.value-unquoted.because': 'el contenido no está entre comillas',
  'unreadable.value-unquoted.developer':
    "El cliente de Android busca content=\"…\" o content=''…''; un minificador que quita comillas opcionales oculta el valor.",
  'unreadable.key-unquoted.because': 'el nombre no está entre comillas',
  'unreadable.key-unquoted.developer':
    'El cliente de Android busca property="…" o name="…"; un minificador que quita comillas opcionales oculta la clave.',
  'unreadable.value-empty.because': 'el contenido está vacío',
  'unreadable.value-empty.developer': 'Un valor necesita al menos un carácter.',
  'unreadable.value-missing.because': 'no hay contenido',
  'unreadable.value-missing.developer': 'La etiqueta tiene una clave pero ningún atributo content.',
  'unreadable.not-closed.because': 'no se cierra dentro del head',
  'unreadable.not-closed.developer': 'El cliente de Android busca <title>…</title> y no encuentra el final.',
  'unreadable.key-case.because': 'el nombre no está en las minúsculas esperadas',
  'unreadable.key-case.developer': 'Las claves se comparan exactamente: og:title, todo en minúsculas.',
  'unreadable.key-spaces.because': 'hay espacios alrededor del nombre',
  'unreadable.key-spaces.developer':
    'Las claves se comparan exactamente; un espacio dentro de las comillas es parte de la clave.',
  'unreadable.attribute-case.because': 'las palabras property, name o content están en mayúsculas',
  'unreadable.attribute-case.developer': 'Los nombres de atributo se buscan literalmente, en minúsculas.',
  'unreadable.space-around-equals.because': 'hay un espacio antes o después de un signo igual',
  'unreadable.space-around-equals.developer':
    'Los atributos se buscan como nombre="valor", sin espacios alrededor del signo igual.',
  'unreadable.bare-attribute-before.because': 'justo antes viene un atributo sin valor',
  'unreadable.bare-attribute-before.developer':
    'Un atributo sin valor justo antes de property o content rompe la coincidencia; dale un valor o muévelo al final.',
  'unreadable.angle-bracket-in-value.because': 'el contenido tiene un signo > suelto',
  'unreadable.angle-bracket-in-value.developer':
    'Un > suelto termina la etiqueta para el cliente de Android; escribe &gt; en su lugar.',
  'unreadable.outside-head.because': 'las etiquetas fuera del head no se leen',
  'unreadable.outside-head.developer': 'Solo se lee el texto entre <head> y </head>.',
  'unreadable.beyond-limit.because': 'está más allá del punto donde {app} deja de leer',
  'unreadable.beyond-limit.developer': 'Cuentan los bytes descomprimidos, hasta el final de la etiqueta.',
  'unreadable.inside-comment.because': 'las etiquetas dentro de un comentario no se leen',
  'unreadable.inside-comment.developer': 'La etiqueta está comentada.',
  'unreadable.inside-script.because': 'las etiquetas dentro de un script no se leen',
  'unreadable.inside-script.developer': 'Los scripts no se ejecutan, y su texto no es marcado.',
  'unreadable.inside-template.because': 'las etiquetas dentro de un template no se leen',
  'unreadable.inside-template.developer': 'El contenido de un elemento así no forma parte del documento.',
  'unreadable.inside-svg.because': 'las etiquetas dentro de un svg no son etiquetas de la página',
  'unreadable.inside-svg.developer': 'Para un analizador HTML, el contenido de un svg es parte de un dibujo.',
  'unreadable.key-not-read.because': '{app} no usa etiquetas con este nombre',
  'unreadable.key-not-read.developer': 'La clave no está en la lista del cliente.',
  'unreadable.overridden.because': 'se usa una etiqueta posterior del mismo nombre',
  'unreadable.overridden.developer': 'De dos etiquetas con la misma clave gana la última.',
  'unreadable.slash-joined':
    'Sin comillas, la barra de /> pertenece al valor: para un lector que toma la etiqueta, la dirección termina en barra y lleva a otro sitio.',
  'unreadable.several': '{first} {rest}',
})
