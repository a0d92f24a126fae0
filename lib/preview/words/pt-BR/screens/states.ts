/** What is shown where there is nothing to show. */

export const states = {
  'states.nothing': 'Não há nada neste endereço',
  'states.nothing-short': 'Nada aqui',
  'states.nothing-why':
    'O endereço pode estar digitado errado. Um relatório só abre no navegador que o fez, e um link compartilhado deixa de funcionar quando é revogado ou expira: peça um novo a quem o enviou.',
  'states.no-card': 'Nenhum cartão para mostrar',
  'states.no-card-why':
    'Não foi possível saber o que o {app} desenharia, porque a própria página não foi lida.',
} as const
