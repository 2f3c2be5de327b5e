/** The one origin a window has. `.invalid` never resolves (RFC 6761); the shells answer for it themselves. */
export const browserOrigin = 'https://folio.invalid';
/** The one origin that Electron's window loads from. */
export const electronOrigin = 'app://folio';

/**
 * Chromium switches that leave it no way out, for both shells; the fourth layer is the interception of
 * every request. Content-Security-Policy alone lets 11 of 36 channels through.
 */
export const noNetworkSwitches: readonly (readonly [name: string, value: string])[] = [
  // No name resolves: `^` may stand in no host, so that nothing is ever handed to the system's resolver. (The
  // `~NOTFOUND` of older pages is a host to Chromium: it looked for a route to the network and asked for the name.)
  ['host-resolver-rules', 'MAP * ^NOTFOUND'],
  // Every connection goes to a proxy that is not there, loopback too.
  ['proxy-server', 'socks5://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  // The browser's own updates ask an address that is no network's.
  ['component-updater', 'url-source=data:,'],
  // WebRTC sends no UDP but through that proxy.
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Whether the window may ask for this address at all: its own files, and bytes it holds already. */
export function isOwnAddress(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:');
}
