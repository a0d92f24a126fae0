/** Why a browser could tell nothing about a page, as a clause. */
import { phraseWords } from '../../typed'

export const step = phraseWords<'step'>()({
  'step.render.off': 'o navegador está desligado',
  'step.render.no-connection': 'não foi possível abrir uma conexão para o navegador',
  'step.render.no-profile-folder': 'não foi possível criar uma pasta para o perfil dele',
  'step.render.process-ending': 'este processo está terminando',
  'step.render.none-found': 'nenhum Chromium ou Chrome foi encontrado',
  'step.render.not-for-that-user':
    'o usuário sem privilégios que o navegador recebe não pode executar {detail}',
  'step.render.cannot-run': '{detail} não pode ser executado',
  'step.render.did-not-start': '{detail}',
  'step.render.not-started': 'o programa dele não pôde ser iniciado',
  'step.render.not-installed': 'o pacote playwright-core não está instalado',
  'step.render.root': 'este processo é root e não pode virar outro usuário',
  'step.render.start-timed-out': 'o navegador não iniciou a tempo',
  'step.render.no-document': 'o navegador não recebeu nenhum documento',
  'step.render.too-busy': 'os scripts dela deixaram o navegador ocupado demais para ser lido',
  'step.render.timed-out': 'o navegador demorou demais',
  'step.render.memory': 'ela precisou de memória demais no navegador',
  'step.render.ended': 'o navegador terminou antes de ter um resultado',
  'step.render.unusable': 'o navegador não deu um resultado utilizável',
  'step.render.no-page': 'o navegador não mostrou nenhuma página',
  'step.render.nameless': 'o navegador não disse o que é',
  'step.render.scan-over': 'o tempo desta análise acabou',
  'step.render.queue': 'o navegador estava ocupado com outras páginas',
  'step.render.load-failed': 'o navegador não conseguiu carregá-la ({detail})',
  'step.render.download': 'o endereço é um download para um navegador',
  'step.render.silent': 'não respondeu ao navegador a tempo',
  'step.render.ended-showing': 'o navegador terminou enquanto mostrava a página',
  'step.render.not-shown': 'o navegador não conseguiu mostrá-la',
  'step.render.sandbox': '{detail} não iniciou: o sandbox dele não funciona aqui',
})
