/** Parameters that a platform put into a link when somebody clicked it: whoever passes the link on passes on that click. */

export interface ClickId {
  name: string
  of: string
  /** Only on these hosts, where the name alone says too little. */
  hosts?: readonly string[]
}

const each = (of: string, ...names: string[]): ClickId[] => names.map((name) => ({ name, of }))

export const CLICK_IDS: readonly ClickId[] = [
  ...each('Facebook', 'fbclid'),
  ...each('Instagram', 'igshid', 'igsh'),
  ...each('Google', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid', '_gl', '_ga'),
  ...each('Microsoft', 'msclkid'),
  ...each('Mailchimp', 'mc_cid', 'mc_eid'),
  ...each('TikTok', 'ttclid'),
  ...each('X', 'twclid'),
  { name: 'ref_src', of: 'X', hosts: ['x.com', 'twitter.com'] },
  { name: 'ref_url', of: 'X', hosts: ['x.com', 'twitter.com'] },
  ...each('LinkedIn', 'li_fat_id'),
  ...each('Pinterest', 'epik'),
  ...each('Snapchat', 'sccid'),
  ...each('Reddit', 'rdt_cid'),
  ...each('Yandex', 'yclid', 'ysclid'),
  ...each('HubSpot', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking'),
  ...each('Marketo', 'mkt_tok'),
  ...each('Vero', 'vero_id', 'vero_conv'),
  ...each('Omeda', 'oly_anon_id', 'oly_enc_id'),
  { name: 'si', of: 'YouTube', hosts: ['youtube.com', 'youtu.be'] },
  { name: 'si', of: 'Spotify', hosts: ['open.spotify.com', 'spotify.link'] },
] // prettier-ignore
