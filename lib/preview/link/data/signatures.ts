/** How signed links look, the particular before the general: a test has an example of each. */

export interface SignatureShape {
  id: string
  /** A name that is the same everywhere; null where only the shape is known. */
  of: string | null
  /** Each of them must be there, in any case. */
  names: readonly RegExp[]
  /** What the value of the first must look like, where its name alone says too little. */
  value?: RegExp
  /** The whole query is signed, by the documents of whoever checks it: one more parameter is refused. Otherwise it may be. */
  coversQuery: boolean
}

const exactly = (...names: string[]) => names.map((name) => new RegExp(`^${name}$`, 'i'))

export const SIGNATURES: readonly SignatureShape[] = [
  { id: 's3-v4', of: 'Amazon S3', names: exactly('x-amz-signature'), coversQuery: true },
  { id: 'gcs-v4', of: 'Google Cloud Storage', names: exactly('x-goog-signature'), coversQuery: true },
  { id: 'cloudfront', of: 'Amazon CloudFront', names: exactly('signature', 'key-pair-id'), coversQuery: true },
  { id: 'gcs-v2', of: 'Google Cloud Storage', names: exactly('signature', 'googleaccessid'), coversQuery: false },
  { id: 's3-v2', of: 'Amazon S3', names: exactly('signature', 'awsaccesskeyid'), coversQuery: false },
  { id: 'oss', of: 'Alibaba Cloud OSS', names: exactly('signature', 'ossaccesskeyid'), coversQuery: false },
  { id: 'oss-v4', of: 'Alibaba Cloud OSS', names: exactly('x-oss-signature'), coversQuery: true },
  { id: 'azure-sas', of: 'Azure Storage', names: exactly('sig', 's[vep]'), coversQuery: false },
  { id: 'akamai', of: 'Akamai', names: [/^(?:hdne[ats]|hdnt[ls]|__token__|[a-z_]*token)$/i], value: /^exp=.*~hmac=|~hmac=[\da-f]{16}/i, coversQuery: false },
  { id: 'imgix', of: 'imgix', names: exactly('s'), value: /^[\da-f]{32}$/i, coversQuery: true },
  { id: 'facebook', of: 'Facebook', names: exactly('oh', 'oe'), coversQuery: false },
  { id: 'discord', of: 'Discord', names: exactly('hm', 'ex', 'is'), coversQuery: false },
  { id: 'named', of: null, names: [/^(?:.*[-_.])?(?:signature|sig|hmac)$|signature$/i], coversQuery: false },
  { id: 'sign', of: null, names: exactly('(?:url_?)?sign'), value: /^(?=.*\d)(?=.*[a-z])[\w.~%+/=-]{16}/i, coversQuery: false },
] // prettier-ignore
