/** Links that another parameter would break, one of each kind; and links that only look like them. */
import { expect, it } from 'vitest'
import { SIGNATURES } from './data/signatures'
import { signedLink } from './signed-link'

const HEX = 'ab01cd23ef45ab01cd23ef45ab01cd23'
const LINKS: Readonly<Record<string, string>> = {
  's3-v4': `https://b.s3.amazonaws.com/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=300&X-Amz-Signature=${HEX}`,
  'gcs-v4': `https://storage.googleapis.com/b/a?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Signature=${HEX}`,
  cloudfront: `https://d111.cloudfront.net/a?Expires=1767290400&Signature=nitf~&Key-Pair-Id=K2JC`,
  'gcs-v2': `https://storage.googleapis.com/b/a?GoogleAccessId=x%40y&Expires=1&Signature=abc%3D`,
  's3-v2': 'https://b.s3.amazonaws.com/a?AWSAccessKeyId=AKIA&Expires=1&Signature=abc%3D',
  oss: 'https://b.oss-cn.aliyuncs.com/a?OSSAccessKeyId=x&Expires=1&Signature=abc',
  'oss-v4': `https://b.oss-cn.aliyuncs.com/a?x-oss-signature=${HEX}`,
  'azure-sas': 'https://b.blob.core.windows.net/c/a.pdf?sv=2024-11-04&se=2026-12-01&sr=b&sp=r&sig=Zm9v%3D',
  akamai: `https://cdn.a.example/a?hdnea=exp=1767290400~acl=/*~hmac=${HEX}`,
  imgix: `https://a.imgix.net/a.png?w=400&s=${HEX}`,
  facebook: 'https://scontent.fbcdn.net/a.jpg?oh=00_AfAbc&oe=68AB',
  discord: 'https://cdn.discordapp.com/a.png?ex=68ab&is=68aa&hm=abc',
  named: 'https://a.example/d?file=1&url_signature=abc',
  sign: 'https://a.example/d?sign=1a2b3c4d5e6f7a8b9c',
}

it.each(SIGNATURES.map(({ id }) => id))('%s', (id) =>
  expect(signedLink(LINKS[id] ?? '')).toMatchObject({ id }),
)

it.each([
  ['https://a.example/d?sig=abc', 'named'],
  ['https://a.example/d?hmac=abc', 'named'],
  ['https://a.example/d?X-AMZ-SIGNATURE=abc', 's3-v4'],
  ['https://a.example/d?X%2DAmz%2DSignature=abc', 's3-v4'],
  [`https://a.example/d?token=exp%3D1767290400~hmac%3D${HEX}`, 'akamai'],
  ['https://a.example/d?hdnts=•••', 'akamai'],
  ['https://a.example/d?X-Amz-Signature=•••', 's3-v4'],
])('%s is %s', (link, id) => expect(signedLink(link)?.id).toBe(id))

it.each([
  'https://a.example/',
  'https://a.example/?sign=leo',
  'https://a.example/?s=boots',
  'https://a.example/?signature=',
  'https://a.example/?design=1&signup=2&sigma=3',
  'https://a.example/?token=abc',
  'https://a.example/#sig=abc',
  'https://a.example/sig=abc',
])('%s is not signed', (link) => expect(signedLink(link)).toBeNull())
