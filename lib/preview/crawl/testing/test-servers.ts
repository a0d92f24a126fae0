/** Real loopback servers for the crawl's tests: honest HTTP ones, and raw sockets that say whatever a test wants. */
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'

export interface TestServer {
  port: number
  /** `ip:port`, as the allow list wants it. */
  endpoint: string
  /** `http://127.0.0.1:port` */
  origin: string
  /** How many TCP connections were accepted. */
  connections(): number
  close(): Promise<void>
}

export async function serve(listener: RequestListener, address = '127.0.0.1'): Promise<TestServer> {
  return started(createServer(listener), address)
}

/** `talk` gets each accepted socket after the first request bytes arrived, or at once when `greet` is set. */
export async function serveRaw(talk: (socket: Socket) => void, greet = false): Promise<TestServer> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    if (greet) talk(socket)
    else socket.once('data', () => talk(socket))
  })
  return started(server, '127.0.0.1')
}

export async function started(server: Server, address = '127.0.0.1'): Promise<TestServer> {
  const sockets = new Set<Socket>()
  let accepted = 0
  server.on('connection', (socket: Socket) => {
    accepted += 1
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, address, done))
  // Safe: a listening TCP server's address is never a pipe name.
  const { port } = server.address() as AddressInfo
  return {
    port,
    endpoint: `${address}:${port}`,
    origin: `http://${address}:${port}`,
    connections: () => accepted,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}
