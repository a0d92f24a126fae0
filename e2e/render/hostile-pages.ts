/** Pages that try to get out of the browser that renders them, or to keep it busy for ever. */

/** Every way a page has to reach a server, pointed at `host` (`ip:port` or `name:port`). */
export function baitFor(host: string): string {
  const url = `http://${host}`
  return `
    <link rel="prefetch" href="${url}/prefetch"><link rel="preload" as="script" href="${url}/preload">
    <link rel="dns-prefetch" href="${url}/dns"><link rel="preconnect" href="${url}/"><link rel="modulepreload" href="${url}/module">
    <link rel="stylesheet" href="${url}/style"><link rel="icon" href="${url}/icon"><link rel="manifest" href="${url}/manifest">
    <style>@import url(${url}/import); @font-face { font-family: x; src: url(${url}/font) } body { font-family: x; background: url(${url}/background) }</style>
    <img src="${url}/img"><iframe src="${url}/frame"></iframe><object data="${url}/object"></object><embed src="${url}/embed">
    <video src="${url}/video"></video><audio src="${url}/audio"></audio><script src="${url}/script"></script>
    <a id="ping" ping="${url}/ping" href="#x">x</a>
    <script>
      const tries = [
        () => fetch('${url}/fetch', { mode: 'no-cors' }),
        () => fetch('${url}/post', { mode: 'no-cors', method: 'POST', body: 'x' }),
        () => { const request = new XMLHttpRequest(); request.open('GET', '${url}/xhr'); request.send() },
        () => new WebSocket('ws://${host}/socket'),
        () => navigator.sendBeacon('${url}/beacon', 'x'),
        () => new EventSource('${url}/events'),
        () => open('${url}/window'),
        () => document.getElementById('ping').click(),
        () => import('${url}/import.js'),
        () => new Worker(URL.createObjectURL(new Blob(["fetch('${url}/worker', { mode: 'no-cors' }); importScripts('${url}/scripts')"]))),
        () => new SharedWorker(URL.createObjectURL(new Blob(["fetch('${url}/shared', { mode: 'no-cors' })"]))),
        () => navigator.serviceWorker.register('/worker.js'),
        () => { const f = document.createElement('iframe'); f.srcdoc = '<img src="${url}/inner"><script>fetch("${url}/innerfetch",{mode:"no-cors"})</scr' + 'ipt>'; document.body.append(f) },
        () => new WebTransport('https://${host}/transport').ready,
        () => fetch('${url}/keepalive', { mode: 'no-cors', keepalive: true }),
        () => new Worker(URL.createObjectURL(new Blob(["new WebSocket('ws://${host}/workersocket')"]))),
        () => new WebSocketStream('ws://${host}/stream').opened,
        () => navigator.credentials.get({ identity: { providers: [{ configURL: '${url}/identity', clientId: 'x' }] } }),
        () => new PaymentRequest([{ supportedMethods: '${url}/pay' }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).canMakePayment(),
        () => document.body.insertAdjacentHTML('beforeend', '<img attributionsrc="${url}/attribution">'),
        () => {
          const rules = document.createElement('script')
          rules.type = 'speculationrules'
          rules.text = JSON.stringify({ prefetch: [{ source: 'list', urls: ['${url}/speculation'] }], prerender: [{ source: 'list', urls: ['${url}/prerender'] }] })
          document.head.append(rules)
        },
        () => {
          const peer = new RTCPeerConnection({ iceServers: [
            { urls: 'stun:${host}' },
            { urls: 'turn:${host}?transport=udp', username: 'a', credential: 'b' },
            { urls: 'turn:${host}?transport=tcp', username: 'a', credential: 'b' },
          ] })
          peer.createDataChannel('x')
          return peer.createOffer().then((offer) => peer.setLocalDescription(offer))
        },
      ]
      for (const attempt of tries) { try { Promise.resolve(attempt()).catch(() => {}) } catch {} }
    </script>`
}

/** Headers by which a response sends the browser somewhere, or has it report there. */
export const baitHeaders = (host: string): Record<string, string> => ({
  link: `<http://${host}/preload>; rel=preload; as=script, <http://${host}>; rel=preconnect`,
  'alt-svc': `h3=":${host.split(':').at(-1)}", h2="${host}"`,
  'report-to': JSON.stringify({
    group: 'default',
    max_age: 60,
    endpoints: [{ url: `http://${host}/report` }],
  }),
  'reporting-endpoints': `default="http://${host}/reports"`,
  nel: JSON.stringify({ report_to: 'default', max_age: 60, success_fraction: 1 }),
  'content-security-policy-report-only': `default-src 'none'; report-uri http://${host}/csp; report-to default`,
  refresh: `60;url=http://${host}/`,
})

/** Each has to end, with or without a reading of its head. */
export const TIRESOME: Readonly<Record<string, string>> = {
  'a thousand frames': `<script>for (let n = 0; n < 1000; n++) { const f = document.createElement('iframe'); f.src = '/frame' + n; document.body.append(f) }</script>`,
  'three thousand requests': `<script>for (let n = 0; n < 3000; n++) fetch('/many' + n).catch(() => {})</script>`,
  'an endless loop': `<script>for (;;);</script>`,
  'an endless loop that begins later': `<script>setTimeout(() => { for (;;); }, 1000)</script>`,
  'a memory hog': `<script>const all = []; for (;;) all.push(new Uint8Array(5e7).fill(1))</script>`,
  'a hog of strings': `<script>const all = []; for (;;) all.push('x'.repeat(1e5) + Math.random())</script>`,
  'a flood of messages': `<script>const text = 'x'.repeat(1e7); setInterval(() => { for (let n = 0; n < 10; n++) console.log(text + n) }, 1)</script>`,
  'a loop of dialogs': `<script>for (;;) alert(1)</script>`,
  'a loop of printing': `<script>print(); setInterval(() => print(), 5)</script>`,
  'a loop of windows': `<script>setInterval(() => open('/window'), 5)</script>`,
  'a loop of downloads': `<script>setInterval(() => { const a = document.createElement('a'); a.href = '/download'; a.download = 'x'; document.body.append(a); a.click() }, 50)</script>`,
  'a page that loads itself again': `<script>location.reload()</script>`,
  'a page that will not be left': `<script>onbeforeunload = (event) => { event.preventDefault(); return 'stay' }; setInterval(() => history.pushState({}, '', '/' + Math.random()), 1)</script>`,
  'a title that never rests': `<script>setInterval(() => (document.title = Math.random()), 10)</script>`,
}
