/** How Chromium is started: every route out but the guard's proxy is closed, and what a page could keep or open is off. */

/** Playwright lets pages open windows for its tests; here the pop-up blocker stays. */
export const LEFT_OUT = ['--disable-popup-blocking', '--enable-automation']

export const BROWSER_FLAGS = [
  // Chromium goes past its proxy for loopback unless it is told not to, and asks no name server itself.
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--disable-gpu',
  '--disable-notifications',
  '--deny-permission-prompts',
  '--disable-speech-api',
  '--blink-settings=imagesEnabled=false',
  '--js-flags=--max-old-space-size=512',
]

/** Settings of the profile that no flag reaches. */
export const PREFERENCES = {
  webrtc: { ip_handling_policy: 'disable_non_proxied_udp', multiple_routes_enabled: false, nonproxied_udp_enabled: false },
  dns_prefetching: { enabled: false },
  net: { network_prediction_options: 2 },
  profile: { default_content_setting_values: { popups: 2, notifications: 2, geolocation: 2, media_stream: 2 } },
  download: { prompt_for_download: false, default_directory: '/dev/null' },
  safebrowsing: { enabled: false },
} // prettier-ignore
