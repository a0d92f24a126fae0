/** The words of the check on whether anybody may load the image. */
import type { imagePublic as check } from '../../../../judge/checks/image/image-public'
import { checkWords } from '../../../typed'

const REFUSED = 'La tarjeta no tiene imagen: el servidor se la niega a {app} con el estado {status}.'

export const imagePublic = checkWords<typeof check>()({
  name: 'Imagen pública',
  marketer: 'Cualquiera debe poder cargar la imagen sin iniciar sesión.',
  developer:
    'La imagen se solicita sin cookies, sin Referer y con el user agent de WhatsApp. Un 401, un 403, la protección contra hotlinking, los filtros de bots y las redes privadas terminan el paso de la imagen.',
  howToFix: [
    'Pon la imagen donde el público pueda leerla: un bucket público, la carpeta pública del sitio, una CDN sin reglas de acceso.',
    'Protección contra hotlinking (Cloudflare Scrape Shield, cPanel, nginx valid_referers): permite solicitudes sin Referer, o exceptúa las imágenes de vista previa.',
    'Protección contra bots: permite los user agents que empiezan por WhatsApp/ en las rutas de imágenes. No se pueden permitir direcciones, porque las solicitudes vienen de los teléfonos de la gente.',
    'S3 y almacenes similares también responden 403 cuando el objeto no existe.',
  ],
  outcomes: {
    'own-machine': {
      title: 'La dirección de la imagen apunta a la máquina de quien desarrolla',
      summary:
        'La tarjeta no tiene imagen: {host} significa «este equipo», y en un teléfono no responde nada ahí. La página se generó con una dirección de desarrollo en lugar de {origin}.',
      detail:
        'La dirección pública del sitio no está configurada donde se construyen las direcciones: metadataBase en Next.js, site en Astro, baseURL en Hugo, APP_URL en Laravel.',
    },
    'private-network': {
      title: 'La imagen está en una red privada',
      summary:
        'La tarjeta no tiene imagen: los teléfonos fuera de esa red no pueden cargarla desde {host}. La página está en {origin}.',
      detail:
        'Las aplicaciones detrás de un proxy escriben estas direcciones cuando toman el host interno por el suyo: la dirección pública del sitio no está configurada, o se ignora X-Forwarded-Host.',
    },
    'no-address': {
      title: '{check}: no se aplica',
      summary: 'La dirección de la imagen no está completa, así que nadie puede pedirla.',
    },
    'no-response': {
      title: '{check}: sin resultado',
      summary: 'De la dirección de la imagen no llegó nada que diga quién puede verla. {because}',
    },
    'not-fetched': { title: '{check}: sin resultado', summary: 'La imagen no se obtuvo.' },
    refused: {
      title: 'La imagen no es pública',
      summary: REFUSED,
      detail:
        'No se envió Referer ni cookie, y el user agent era el de {app}. Nada en la respuesta dice qué la rechazó.',
    },
    'refused-by-protection': {
      title: '{by} le niega la imagen a {app}',
      summary:
        'La tarjeta no tiene imagen: {by} responde a {app} con el estado {status} en su lugar. La página pasa; la dirección de la imagen, no.',
    },
    'refused-by-store': {
      title: 'La imagen no es pública en su almacén',
      summary:
        'La tarjeta no tiene imagen: {store, select, s3 {Amazon S3} gcs {Google Cloud Storage} azure {Azure Blob Storage} r2 {Cloudflare R2} other {el almacén de archivos}} la niega con el estado {status}. El archivo es privado ahí, o no existe.',
      detail:
        'Los almacenes responden así también a un archivo que falta, cuando la lista de archivos no es pública.',
    },
    'signature-refused': {
      title: 'La firma de la dirección de la imagen ha caducado',
      summary:
        'La tarjeta no tiene imagen: la dirección donde acaba la solicitud lleva {parameters}, y el servidor la niega con el estado {status}. Esas direcciones solo funcionan un tiempo.',
    },
    'refused-without-referer': {
      title: 'La protección contra hotlinking le niega la imagen a {app}',
      summary:
        'La tarjeta no tiene imagen: el servidor la niega con el estado {status}, y la envía en cuanto la solicitud nombra tu página como Referer. {app} no envía ninguno.',
    },
    'refused-by-agent': {
      title: 'A {app} se le niega la imagen',
      summary:
        'La tarjeta no tiene imagen: el servidor la niega con el estado {status}, y la envía en cuanto la misma solicitud se presenta como un navegador.',
    },
    'address-refused': {
      title:
        'La dirección de la imagen {fault, select, twice {está codificada dos veces} signs {no la reconoce el servidor por completo} two {son dos direcciones en una} other {está rota por espacios}}',
      summary:
        'La tarjeta no tiene imagen: el servidor niega la dirección tal como está escrita con el estado {status}, y la imagen está en {fault, select, twice {la dirección decodificada una vez} other {otra forma de ella}}.',
      detail:
        'Codifica una dirección una sola vez, donde se compone; una segunda codificación convierte cada % en %25 y cada & en &amp;amp;.',
    },
    'refused-with-challenge': {
      title: 'La imagen no es pública',
      summary: REFUSED,
      detail: 'WWW-Authenticate: {challenge}',
    },
    'withheld-by-law': {
      title: 'La imagen no es pública',
      summary: REFUSED,
      detail: 'El servidor retiene la imagen por motivos legales, a menudo según el país.',
    },
    login: {
      title: 'La imagen pide iniciar sesión',
      summary:
        'La tarjeta no tiene imagen: la solicitud de la imagen acaba en una página de inicio de sesión.',
    },
    'error-status': {
      title: '{check}: sin resultado',
      summary:
        'La dirección responde con el estado {status}, que no dice nada sobre quién puede ver la imagen.',
    },
    public: {
      title: 'La imagen es pública',
      summary: 'Se carga sin iniciar sesión, sin cookies y sin Referer.',
    },
  },
  fixes: {
    'name-public-address':
      'Indica en {rule} una dirección que cualquiera pueda abrir. Si la imagen es parte de este sitio, configura la dirección pública del sitio ({origin}) donde se construyen las direcciones: en Next.js metadataBase; en otros, la URL base o del sitio. La etiqueta debe decir:',
    'take-out-of-login':
      'Saca la imagen de vista previa de la zona protegida; nada que pida iniciar sesión se puede ver.',
    'open-without-password': 'Haz que {url} se pueda leer sin contraseña.',
    'allow-path':
      'Deja pasar las solicitudes de {path} que vienen de {app}, sin Referer y sin cookie. Busca de fuera hacia dentro: CDN, firewall, plugins, reglas propias del servidor web.',
    'allow-without-referer':
      'Deja pasar las solicitudes de {path} sin Referer{server, select, Cloudflare {: en Cloudflare, excluye esta ruta de Hotlink Protection con una regla de configuración} nginx {: dale su propio location, sin valid_referers} Apache {: pon esta condición, que la excluye, antes de la regla que rechaza} LiteSpeed {: pon esta condición, que la excluye, antes de la regla que rechaza} other {: busca la protección contra hotlinking en la CDN, el panel del alojamiento y el servidor web}}.',
    'name-permanent-address':
      'Pon la imagen donde sea pública de forma permanente e indica una dirección sin {parameters}.',
    'open-object':
      'Haz que {path} se pueda leer públicamente, y solo eso{store, select, s3 {: añade esta declaración a la política del bucket y deja cerrado el resto. Block Public Access debe permitir políticas de bucket} gcs {. Si el acceso es uniforme, usa un bucket para imágenes públicas} azure {: muévela a un contenedor para imágenes públicas, cuyo acceso público sea «Blob»: eso abre todos sus archivos} r2 {: conecta un dominio al bucket, o sirve esta ruta con un Worker} other {}}. Comprueba antes que el archivo exista:',
  },
})
