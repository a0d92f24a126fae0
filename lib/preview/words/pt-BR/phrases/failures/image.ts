/** Failures: images that did not become a picture. */
export const imageFailures = {
  'failure.image-undecodable.title': 'A imagem não pode ser decodificada',
  'failure.image-undecodable.clause': 'os bytes não são uma imagem que possa ser decodificada',
  'failure.image-undecodable.sentence':
    'Os bytes no endereço da imagem não são uma imagem que possa ser decodificada.',
  'failure.image-undecodable.advice': 'Exporte a imagem de novo como JPEG ou PNG e envie-a outra vez.',
  'failure.image-undecodable.developer':
    'Nenhum decodificador aceita os bytes: danificados, cortados, ou não são uma imagem.',

  'failure.image-decode-out-of-memory.title': 'A imagem precisa de memória demais para ser decodificada aqui',
  'failure.image-decode-out-of-memory.clause':
    'a imagem precisa de memória demais para ser decodificada aqui',
  'failure.image-decode-out-of-memory.sentence':
    'A imagem precisa de memória demais para ser decodificada aqui.',
  'failure.image-decode-out-of-memory.advice':
    'Exporte a imagem em 1200 × 630 px; um cartão não precisa de mais, e assim ela também pode ser decodificada aqui.',
  'failure.image-decode-out-of-memory.developer':
    'O decodificador é um processo à parte; foi parado quando sua memória passou do nosso limite.',

  'failure.image-decode-timed-out.title': 'A imagem demora demais para ser decodificada aqui',
  'failure.image-decode-timed-out.clause': 'a imagem demora demais para ser decodificada aqui',
  'failure.image-decode-timed-out.sentence': 'A imagem demora demais para ser decodificada aqui.',
  'failure.image-decode-timed-out.advice':
    'Exporte a imagem em 1200 × 630 px; um cartão não precisa de mais, e assim ela também pode ser decodificada aqui.',
  'failure.image-decode-timed-out.developer':
    'O decodificador é um processo à parte; foi parado quando acabou nosso tempo para uma imagem.',

  'failure.image-decoder-failed.title': 'Nosso decodificador falhou com a imagem',
  'failure.image-decoder-failed.clause': 'nosso decodificador falhou com a imagem',
  'failure.image-decoder-failed.sentence': 'Nosso decodificador falhou com a imagem.',
  'failure.image-decoder-failed.advice':
    'Tente de novo. Se falhar outra vez, exporte a imagem de novo como JPEG ou PNG e envie-a.',
  'failure.image-decoder-failed.developer':
    'O decodificador é um processo à parte; não iniciou, parou no meio ou devolveu algo que não é uma imagem.',

  'failure.image-format-not-decoded.title': 'A imagem tem um formato que não é decodificado aqui',
  'failure.image-format-not-decoded.clause': 'a imagem tem um formato que não é decodificado aqui',
  'failure.image-format-not-decoded.sentence': 'A imagem tem um formato que não é decodificado aqui.',
  'failure.image-format-not-decoded.advice': 'Exporte a imagem como JPEG ou PNG.',
  'failure.image-format-not-decoded.developer':
    'Os primeiros bytes dizem o formato; aqui só são decodificados JPEG, PNG, WebP, GIF e AVIF.',

  'failure.image-too-large-to-read.title': 'A imagem é grande demais para ser lida aqui',
  'failure.image-too-large-to-read.clause': 'a imagem é grande demais para ser lida aqui',
  'failure.image-too-large-to-read.sentence': 'A imagem é grande demais para ser lida aqui até o fim.',
  'failure.image-too-large-to-read.advice':
    'Exporte a imagem em 1200 × 630 px como JPEG; um cartão não precisa de mais.',
  'failure.image-too-large-to-read.developer':
    'A leitura parou no nosso limite para uma imagem, ou não começou porque o tamanho anunciado passa dele.',

  'failure.image-too-many-pixels.title': 'A imagem tem pixels demais para ser decodificada aqui',
  'failure.image-too-many-pixels.clause': 'a imagem tem pixels demais para ser decodificada aqui',
  'failure.image-too-many-pixels.sentence': 'A imagem tem pixels demais para ser decodificada aqui.',
  'failure.image-too-many-pixels.advice':
    'Exporte a imagem em 1200 × 630 px; um cartão não precisa de mais, e assim ela também pode ser decodificada aqui.',
  'failure.image-too-many-pixels.developer':
    'O cabeçalho anuncia mais pixels do que se decodifica aqui, então nenhum pixel foi lido.',
} as const
