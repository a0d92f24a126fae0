/** Failures: images that did not become a picture. */
export const imageFailures = {
  'failure.image-undecodable.title': 'La imagen no se puede decodificar',
  'failure.image-undecodable.clause': 'los bytes no son una imagen que se pueda decodificar',
  'failure.image-undecodable.sentence':
    'Los bytes de la dirección de la imagen no son una imagen que se pueda decodificar.',
  'failure.image-undecodable.advice': 'Exporta la imagen otra vez como JPEG o PNG y súbela de nuevo.',
  'failure.image-undecodable.developer':
    'Ningún decodificador acepta los bytes: están dañados, incompletos o no son una imagen.',

  'failure.image-decode-out-of-memory.title': 'La imagen necesita demasiada memoria para decodificarla aquí',
  'failure.image-decode-out-of-memory.clause': 'la imagen necesita demasiada memoria para decodificarla aquí',
  'failure.image-decode-out-of-memory.sentence':
    'La imagen necesita demasiada memoria para decodificarla aquí.',
  'failure.image-decode-out-of-memory.advice':
    'Exporta la imagen a 1200 × 630 px; una tarjeta no necesita más, y así también se puede decodificar aquí.',
  'failure.image-decode-out-of-memory.developer':
    'El decodificador es un proceso aparte; se detuvo cuando su memoria superó nuestro límite.',

  'failure.image-decode-timed-out.title': 'La imagen tarda demasiado en decodificarse aquí',
  'failure.image-decode-timed-out.clause': 'la imagen tarda demasiado en decodificarse aquí',
  'failure.image-decode-timed-out.sentence': 'La imagen tarda demasiado en decodificarse aquí.',
  'failure.image-decode-timed-out.advice':
    'Exporta la imagen a 1200 × 630 px; una tarjeta no necesita más, y así también se puede decodificar aquí.',
  'failure.image-decode-timed-out.developer':
    'El decodificador es un proceso aparte; se detuvo al agotarse nuestro tiempo para una imagen.',

  'failure.image-decoder-failed.title': 'Nuestro decodificador falló con la imagen',
  'failure.image-decoder-failed.clause': 'nuestro decodificador falló con la imagen',
  'failure.image-decoder-failed.sentence': 'Nuestro decodificador falló con la imagen.',
  'failure.image-decoder-failed.advice':
    'Inténtalo de nuevo. Si vuelve a fallar, exporta la imagen otra vez como JPEG o PNG y súbela.',
  'failure.image-decoder-failed.developer':
    'El decodificador es un proceso aparte; no arrancó, se detuvo a medias o devolvió algo que no es una imagen.',

  'failure.image-format-not-decoded.title': 'La imagen tiene un formato que aquí no se decodifica',
  'failure.image-format-not-decoded.clause': 'la imagen tiene un formato que aquí no se decodifica',
  'failure.image-format-not-decoded.sentence': 'La imagen tiene un formato que aquí no se decodifica.',
  'failure.image-format-not-decoded.advice': 'Exporta la imagen como JPEG o PNG.',
  'failure.image-format-not-decoded.developer':
    'Los primeros bytes indican el formato; aquí solo se decodifican JPEG, PNG, WebP, GIF y AVIF.',

  'failure.image-too-large-to-read.title': 'La imagen es demasiado grande para leerla aquí',
  'failure.image-too-large-to-read.clause': 'la imagen es demasiado grande para leerla aquí',
  'failure.image-too-large-to-read.sentence':
    'La imagen es demasiado grande para leerla aquí hasta el final.',
  'failure.image-too-large-to-read.advice':
    'Exporta la imagen a 1200 × 630 px como JPEG; una tarjeta no necesita más.',
  'failure.image-too-large-to-read.developer':
    'La lectura se detuvo en nuestro límite por imagen, o no empezó porque la longitud anunciada lo supera.',

  'failure.image-too-many-pixels.title': 'La imagen tiene demasiados píxeles para decodificarla aquí',
  'failure.image-too-many-pixels.clause': 'la imagen tiene demasiados píxeles para decodificarla aquí',
  'failure.image-too-many-pixels.sentence': 'La imagen tiene demasiados píxeles para decodificarla aquí.',
  'failure.image-too-many-pixels.advice':
    'Exporta la imagen a 1200 × 630 px; una tarjeta no necesita más, y así también se puede decodificar aquí.',
  'failure.image-too-many-pixels.developer':
    'La cabecera anuncia más píxeles de los que se decodifican aquí, así que no se leyó ninguno.',
} as const
