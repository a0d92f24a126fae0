/** Failures: what a server sends, redirects and pages. */
export const responseFailures = {
  'failure.headers-too-large.title': 'Las cabeceras de la respuesta son demasiado grandes',
  'failure.headers-too-large.clause': 'las cabeceras de la respuesta son demasiado grandes',
  'failure.headers-too-large.sentence':
    'La respuesta de {host, select, none {este servidor} other {{host}}} empieza con más cabeceras de las que aceptan los clientes.',
  'failure.headers-too-large.advice': 'Busca cookies o cabeceras de seguridad demasiado grandes y redúcelas.',
  'failure.headers-too-large.developer':
    'El bloque de cabeceras de la respuesta supera el límite del analizador.',

  'failure.protocol-error.title': 'La respuesta del servidor no es HTTP válido',
  'failure.protocol-error.clause': 'la respuesta no es HTTP válido',
  'failure.protocol-error.sentence':
    '{host, select, none {El servidor} other {{host}}} envió una respuesta que no es HTTP válido.',
  'failure.protocol-error.advice':
    'Comprueba que el puerto sirva un sitio web y que ningún proxy altere sus respuestas.',
  'failure.protocol-error.developer': 'El analizador HTTP rechazó la respuesta.',

  'failure.encoding-broken.title': 'La respuesta no se puede descomprimir',
  'failure.encoding-broken.clause': 'la respuesta no es lo que dice su Content-Encoding, o está dañada',
  'failure.encoding-broken.sentence':
    'La respuesta de {host, select, none {este servidor} other {{host}}} dice que está comprimida, y lo que llegó no se puede descomprimir.',
  'failure.encoding-broken.advice':
    'Revisa la compresión del servidor web; a menudo una página dice estar comprimida y no lo está, lo está dos veces o está cortada.',
  'failure.encoding-broken.developer':
    'Falló la descompresión: el cuerpo no corresponde a su Content-Encoding.',

  'failure.encoding-undeclared.title': 'La página está comprimida, y la respuesta no lo dice',
  'failure.encoding-undeclared.clause': 'la página está comprimida y la respuesta no lo dice',
  'failure.encoding-undeclared.sentence':
    'La respuesta de {host, select, none {este servidor} other {{host}}} contiene bytes gzip y no tiene Content-Encoding: los teléfonos los toman por el texto de la página y no encuentran etiquetas.',
  'failure.encoding-undeclared.advice':
    'Envía Content-Encoding: gzip con las páginas que se guardan comprimidas o en caché.',
  'failure.encoding-undeclared.developer':
    'El cuerpo empieza con los bytes 1f 8b, y la respuesta no tiene Content-Encoding. Apache: AddEncoding gzip .gz; nginx: gzip_static on; almacenes de objetos: define el Content-Encoding del objeto.',

  'failure.encoding-unsupported.title': 'La respuesta está comprimida de una forma que no se pidió',
  'failure.encoding-unsupported.clause': 'la respuesta está comprimida de una forma que no se pidió',
  'failure.encoding-unsupported.sentence':
    'La respuesta de {host, select, none {este servidor} other {{host}}} está comprimida de una forma que no se pidió.',
  'failure.encoding-unsupported.advice':
    'Haz que el servidor respete Accept-Encoding: gzip es lo que todos los clientes leen.',
  'failure.encoding-unsupported.developer':
    'Content-Encoding indica una codificación que no estaba en Accept-Encoding, o demasiadas.',

  'failure.too-many-redirects.title': 'Las redirecciones no terminan',
  'failure.too-many-redirects.clause': 'hay demasiadas redirecciones',
  'failure.too-many-redirects.sentence': 'El enlace se redirige más de 20 veces.',
  'failure.too-many-redirects.advice':
    'Haz que el enlace lleve directamente a la página, o con una sola redirección.',
  'failure.too-many-redirects.developer':
    'Se alcanzó el límite de redirecciones; el cliente de Android también desiste tras 20.',

  'failure.redirect-loop.title': 'Las redirecciones dan vueltas en círculo',
  'failure.redirect-loop.clause': 'las redirecciones dan vueltas en círculo',
  'failure.redirect-loop.sentence': 'El enlace se redirige en círculo y nunca llega a una página.',
  'failure.redirect-loop.advice':
    'Revisa las reglas de redirección: a menudo las de http/https o www se deshacen entre sí, o se espera una cookie.',
  'failure.redirect-loop.developer':
    'Un salto vuelve a una dirección que ya se pidió con las mismas cookies. Dentro de una cadena, las cookies vuelven al host que las puso; ninguna se conserva después.',

  'failure.redirect-invalid.title': 'Una redirección no lleva a ninguna dirección utilizable',
  'failure.redirect-invalid.clause': 'una redirección no lleva a ninguna dirección utilizable',
  'failure.redirect-invalid.sentence': 'El enlace se redirige a algo que no es una dirección web.',
  'failure.redirect-invalid.advice': 'Corrige la cabecera Location de la redirección.',
  'failure.redirect-invalid.developer':
    'Una respuesta 3xx sin Location, o con una que no da una dirección http(s).',

  'failure.not-html.title': 'En esta dirección no hay ninguna página web',
  'failure.not-html.clause': 'la dirección lleva a algo que no es una página web',
  'failure.not-html.sentence': 'El enlace no lleva a una página web.',
  'failure.not-html.advice':
    'Envía un enlace a una página que describa el archivo; solo las páginas tienen etiquetas con las que hacer una tarjeta.',
  'failure.not-html.developer': 'El cuerpo no es HTML.',

  'failure.empty-page.title': 'La página está vacía',
  'failure.empty-page.clause': 'la página está vacía',
  'failure.empty-page.sentence': 'La página está vacía.',
  'failure.empty-page.advice': 'Comprueba qué envía el servidor a visitantes sin cookies ni JavaScript.',
  'failure.empty-page.developer': 'La respuesta no tiene cuerpo.',
} as const
