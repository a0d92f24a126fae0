/** What makes one object of a store readable, and nothing beside it. */
import type { Snippet } from '../check'
import { gap } from '../values/gaps'
import type { StoreName } from './image-refusal'

/** Undefined where the store has a switch and nothing to paste. */
export function objectPolicy(store: StoreName, address: string): Snippet | undefined {
  const { hostname = '', pathname = '/' } = URL.parse(address) ?? {}
  const key = decoded(pathname.slice(1))
  if (store === 's3') {
    const [, named] = /^(.+?)\.s3[.-]/.exec(hostname) ?? []
    const inPath = /^s3[.-]/.test(hostname) ? key.split('/')[0] : undefined
    const bucket = named ?? inPath ?? gap('bucket')
    const object = inPath === undefined || named ? key : key.slice(inPath.length + 1)
    const statement = {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${bucket}/${object}`,
    }
    return { language: 'json', code: JSON.stringify(statement, null, 2) }
  }
  if (store === 'gcs' && hostname.endsWith('storage.googleapis.com')) {
    const inPath = hostname === 'storage.googleapis.com'
    const object = inPath ? key : `${hostname.replace(/\.storage\.googleapis\.com$/, '')}/${key}`
    const isPlain = /^[\w./-]+$/.test(object)
    return isPlain
      ? { language: 'shell', code: `gcloud storage objects update gs://${object} --add-acl-grant=entity=AllUsers,role=READER` }
      : undefined
  }
  return undefined
} // prettier-ignore

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
