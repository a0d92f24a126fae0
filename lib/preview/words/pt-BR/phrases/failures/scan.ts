/** Failures: scans that did not finish. */
export const scanFailures = {
  'failure.busy.title': 'Estamos ocupados demais para verificar esta página agora',
  'failure.busy.clause': 'havia análises demais em andamento',
  'failure.busy.sentence': 'Há análises demais em andamento no momento.',
  'failure.busy.advice': 'Tente de novo em um minuto.',
  'failure.busy.developer': 'O limite de análises simultâneas foi atingido; nada foi pedido ao site.',

  'failure.interrupted.title': 'A análise foi interrompida',
  'failure.interrupted.clause': 'a análise foi interrompida',
  'failure.interrupted.sentence': 'A análise foi interrompida antes de terminar.',
  'failure.interrupted.advice': 'Inicie de novo.',
  'failure.interrupted.developer': 'O processo terminou, ou quem pediu saiu, enquanto a análise rodava.',

  'failure.fetch-failed.title': 'Não foi possível buscar a página',
  'failure.fetch-failed.clause': 'a requisição falhou',
  'failure.fetch-failed.sentence':
    'A requisição a {host, select, none {este servidor} other {{host}}} falhou.',
  'failure.fetch-failed.advice':
    'Tente de novo. Se continuar assim, veja o servidor web e a rede à frente dele.',
  'failure.fetch-failed.developer': 'Uma falha de rede sem código mais específico.',
} as const
