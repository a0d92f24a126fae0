/** Why a browser could tell nothing about a page, as a clause. */
import { phraseWords } from '../../typed'

export const step = phraseWords<'step'>()({
  'step.render.off': 'el navegador está desactivado',
  'step.render.no-connection': 'no se pudo abrir ninguna conexión para el navegador',
  'step.render.no-profile-folder': 'no se pudo crear una carpeta para su perfil',
  'step.render.process-ending': 'este proceso está terminando',
  'step.render.none-found': 'no se encontró Chromium ni Chrome',
  'step.render.not-for-that-user':
    'el usuario sin privilegios que recibe el navegador no puede ejecutar {detail}',
  'step.render.cannot-run': 'no se puede ejecutar {detail}',
  'step.render.did-not-start': '{detail}',
  'step.render.not-started': 'no se pudo iniciar su programa',
  'step.render.not-installed': 'el paquete playwright-core no está instalado',
  'step.render.root': 'este proceso es root y no puede pasar a ser otro usuario',
  'step.render.start-timed-out': 'el navegador no arrancó a tiempo',
  'step.render.no-document': 'el navegador no recibió ningún documento',
  'step.render.too-busy': 'sus scripts mantuvieron el navegador demasiado ocupado para leerlo',
  'step.render.timed-out': 'el navegador tardó demasiado',
  'step.render.memory': 'necesitó demasiada memoria en el navegador',
  'step.render.ended': 'el navegador terminó antes de tener un resultado',
  'step.render.unusable': 'el navegador no dio ningún resultado utilizable',
  'step.render.no-page': 'el navegador no mostró ninguna página',
  'step.render.nameless': 'el navegador no dijo qué es',
  'step.render.scan-over': 'se agotó el tiempo de este análisis',
  'step.render.queue': 'el navegador estaba ocupado con otras páginas',
  'step.render.load-failed': 'el navegador no pudo cargarla ({detail})',
  'step.render.download': 'la dirección es una descarga para un navegador',
  'step.render.silent': 'no respondió al navegador a tiempo',
  'step.render.ended-showing': 'el navegador terminó mientras mostraba la página',
  'step.render.not-shown': 'el navegador no pudo mostrarla',
  'step.render.sandbox': '{detail} no arrancó: su sandbox no funciona aquí',
})
