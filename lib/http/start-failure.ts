/** Why the server did not start, in one plain sentence with what to do: never a stack, never the name of an object. */

export interface ListeningPlace {
  host: string
  port: number
}

/** `place` is null as long as the settings have not been read. */
export function startFailure(error: unknown, place: ListeningPlace | null): string {
  const { code, path, syscall, message } = partsOf(error)
  if (place && (syscall === 'listen' || syscall === 'getaddrinfo')) {
    const sentence = LISTENING[code]?.(place)
    if (sentence) return sentence
  }
  const reason = FILES[code]
  if (reason && path) return `${path} cannot be used: ${reason}.`
  const text = message
    .split('\n')
    .filter((line) => !/^\s*at /.test(line))
    .join('\n')
    .trim()
  return text || 'The server could not start, and nothing said why. CARDPROOF_LOG_LEVEL=debug may show more.'
}

const notOurs = ({ host }: ListeningPlace) =>
  `${host} is not an address of this machine. Set HOST to one that is, such as HOST=127.0.0.1.`

const LISTENING: Readonly<Record<string, (place: ListeningPlace) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=3001.`,
  EACCES: ({ port }) => `This user may not listen on port ${port}. Choose a port above 1023: PORT=3000.`,
  EPERM: ({ port }) => `This user may not listen on port ${port}. Choose a port above 1023: PORT=3000.`,
  EADDRNOTAVAIL: notOurs,
  ENOTFOUND: notOurs,
  EAI_AGAIN: notOurs,
  EINVAL: notOurs,
}

const FILES: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  EIO: 'the disk reports an error',
}

/** Anything can be thrown: libraries made for browsers throw plain objects. */
function partsOf(error: unknown): { code: string; path: string; syscall: string; message: string } {
  const has = (name: string): string => {
    if (typeof error !== 'object' || error === null || !(name in error)) return ''
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' ? value : ''
  }
  return {
    code: has('code'),
    path: has('path'),
    syscall: has('syscall'),
    message: has('message') || (typeof error === 'string' ? error : ''),
  }
}
