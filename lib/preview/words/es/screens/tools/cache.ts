/** The help for a card that stays old. */

export const cache = {
  'cache.title': 'Cuando una tarjeta sigue siendo la antigua',
  'cache.more': 'Más ayuda',
  'cache.card-title': 'Una tarjeta de {app} que no cambia: qué ayuda',
  'cache.card-description':
    'Qué lleva la tarjeta nueva a los teléfonos, dispositivo por dispositivo, y qué no.',
  'cache.lead':
    'El teléfono de quien envía crea la tarjeta y la guarda. Nada en un sitio la quita de ahí; un enlace que ningún teléfono conoce trae la nueva.',
  'cache.site': 'Primero, el sitio',
  'cache.site.check':
    'Comprueba el enlace aquí. Si el informe muestra la tarjeta nueva, el sitio está listo y solo los teléfonos van con retraso.',
  'cache.site.empty':
    'Si muestra la antigua, vacía lo que aún sirve la página antigua: primero la caché del propio sitio, como un plugin de caché de WordPress, y luego lo que está delante del sitio.',
  'cache.site.image':
    'Da a una imagen nueva un nombre de archivo nuevo, para que ninguna caché del camino sirva la antigua.',
  'cache.fronts': 'Delante del sitio',
  'cache.fronts-hint': 'Un informe dice cuál de estos servicios está delante de tu página.',
  'cache.front.cloudflare': 'Caching → Configuration → Custom Purge, con la dirección de la página',
  'cache.front.akamai': 'Fast purge por URL, con la dirección de la página',
  'cache.front.fastly': 'Purge → Purge URL, con la ruta de la página',
  'cache.front.cloudfront': 'Invalidations → Create invalidation, con la ruta de la página',
  'cache.front.vercel': 'CDN → Caches → Purge Cache; un despliegue nuevo hace lo mismo',
  'cache.front.netlify': 'Cada despliegue la vacía: Deploys → Trigger deploy',
  'cache.helps': 'Qué ayuda',
  'cache.helps.new-link':
    'Envía el enlace con un número al final. Para un teléfono es un enlace nuevo, y la página es la misma.',
  'cache.helps.other-phone':
    'Envía desde un teléfono que nunca haya tenido este enlace en su campo de mensaje.',
  'cache.helps.wait': 'Espera: una tarjeta se guarda normalmente unas horas. Nadie promete cuántas.',
  'cache.helps.make': 'Crear el enlace nuevo',
  'cache.devices': 'En cada dispositivo',
  'cache.device.android':
    'Android: Ajustes → Aplicaciones → {app} → Almacenamiento → Borrar caché. Después pega otra vez el enlace y espera a la tarjeta encima del campo antes de enviar.',
  'cache.device.ios':
    'iPhone: no se conoce ningún ajuste así, y no está publicado cuánto guarda un iPhone una tarjeta. Envía el enlace nuevo.',
  'cache.device.web':
    'Web y escritorio: la ventana pide la tarjeta al teléfono y la guarda mientras está abierta. Recárgala cuando el teléfono muestre la tarjeta nueva.',
  'cache.device.channel':
    'Canales: la página la descargan los servidores de Meta. No se sabe si algo vacía lo que guardan.',
  'cache.device.sent':
    'Mensajes ya enviados: la tarjeta es parte del mensaje y se queda. Elimínalo para todos y envía el enlace otra vez.',
  'cache.not': 'Qué no ayuda',
  'cache.not.debugger':
    'El Sharing Debugger de Facebook. Vacía lo que guardan los servidores de Meta, y los teléfonos descargan la página ellos mismos.',
  'cache.not.recipient':
    'Pedir a quien recibe que vacíe algo: el teléfono de quien recibe nunca descarga la página.',
  'cache.not.tags':
    'Más etiquetas, como itemprop="image", og:image:secure_url, twitter:card u otro og:type: los teléfonos no leen ninguna.',
  'cache.not.robots': 'Otro robots.txt: los teléfonos no lo piden.',
  'cache.not.fragment':
    'Algo después de #: ningún servidor lo ve. No se sabe si un teléfono lo toma por un enlace nuevo.',
  'cache.not.signed':
    'Un número al final de un enlace firmado: el servidor lo rechaza. Haz que se firme otra vez.',
} as const
