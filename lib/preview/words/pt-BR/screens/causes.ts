/** The causes of a report: what each does to the card, who mends it, and what was verified. */

export const causes = {
  'causes.effect.no-card': 'Sem cartão',
  'causes.effect.another-page': 'Cartão de outra página',
  'causes.effect.no-picture': 'Sem imagem',
  'causes.effect.small-picture': 'Imagem pequena',
  'causes.effect.poorer-text': 'Texto mais pobre',
  'causes.effect.risk': 'Em risco para algumas pessoas',
  'causes.effect.polish': 'Não aparece em uma conversa',
  'causes.effect.not-known': 'Não se sabe',
  'causes.mender.content': 'Para quem escreve a página',
  'causes.mender.developer': 'Para quem desenvolve o site',
  'causes.mender.hosting': 'Para quem administra o servidor',
  'causes.mender.nobody': 'Por enquanto, nada a fazer',
  'causes.evidence': '{count, plural, one {Evidências e fontes} other {Evidências e fontes: # verificações}}',
  'causes.not-told':
    '{count, plural, one {Por causa disso, # verificação ficou sem resultado:} other {Por causa disso, # verificações ficaram sem resultado:}}',
  'causes.two-cards': 'O cartão de cada visitante',
  'causes.another-picture': 'outra imagem',
  'causes.small': '{count, plural, one {# detalhe} other {# detalhes}}',
  'causes.small-lead': 'Nada aqui muda o cartão em uma conversa. O guia pede, e outras redes usam.',
  'causes.unsure': '{count, plural, one {# verificação sem resultado} other {# verificações sem resultado}}',
  'causes.verified': 'Verificado',
  'causes.all-passed': '{count, plural, one {# verificação aprovada} other {# verificações aprovadas}}',
  'causes.moot':
    '{count, plural, one {# verificação não se aplica aqui} other {# verificações não se aplicam aqui}}',
  'causes.of-limit': '{value} de {limit}',
  'causes.figure.page': 'Tempo até dar para ler a página',
  'causes.figure.head': 'Head da página',
  'causes.figure.image': 'Peso da imagem',
  // a good report has something to do, too
  'causes.next': 'Próximo passo',
  'causes.next-lead': 'O cartão está como deveria. Envie o link, ou veja antes em cada dispositivo.',
  'causes.send': 'Enviar pelo WhatsApp',
  'causes.copy-link': 'Copiar link',
  'causes.all-devices': 'Todos os dispositivos',
} as const
