/** One way out of a page. It runs in the page, so it may use nothing from outside itself. */
export interface Channel {
  readonly name: string;
  /** `host` is where the channel's sink listens. A function, or the text of one. */
  readonly run: ((host: string) => unknown) | string;
}

/** A channel that is one element with something set on it, as text of a function for the page. */
const add = (tag: string, set: string) =>
  `(host) => { const e = document.createElement('${tag}'); ${set}; document.documentElement.append(e); }`;

const link = (rel: string, more = '') => add('link', `e.rel='${rel}'; e.href='http://'+host+'/x'; ${more}`);

/** The ways a page of Chromium can reach a network, as far as they are known. */
export const channels: readonly Channel[] = [
  { name: 'fetch', run: (host) => void fetch(`http://${host}/x`).catch(() => null) },
  {
    name: 'fetch without CORS',
    run: (host) => void fetch(`http://${host}/x`, { mode: 'no-cors' }).catch(() => null),
  },
  {
    name: 'fetch that outlives the page',
    run: (host) =>
      void fetch(`http://${host}/x`, { keepalive: true, method: 'POST', mode: 'no-cors' }).catch(() => null),
  },
  {
    name: 'XMLHttpRequest',
    run: (host) => {
      const request = new XMLHttpRequest();
      request.open('GET', `http://${host}/x`);
      request.send();
    },
  },
  { name: 'beacon', run: (host) => navigator.sendBeacon(`http://${host}/x`, 'x') },
  { name: 'EventSource', run: (host) => void new EventSource(`http://${host}/x`) },
  { name: 'WebSocket', run: (host) => void new WebSocket(`ws://${host}/x`) },
  { name: 'secure WebSocket', run: (host) => void new WebSocket(`wss://${host}/x`) },
  { name: 'WebTransport', run: (host) => void new WebTransport(`https://${host}/x`).ready.catch(() => null) },
  {
    name: 'WebRTC, STUN',
    run: async (host) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
    },
  },
  {
    name: 'WebRTC, TURN over TCP',
    run: async (host) => {
      const servers = [{ urls: `turn:${host}?transport=tcp`, username: 'x', credential: 'x' }];
      const peer = new RTCPeerConnection({ iceServers: servers });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
    },
  },
  { name: 'image', run: add('img', `e.src='http://'+host+'/x'`) },
  { name: 'image set', run: add('img', `e.srcset='http://'+host+'/x 1x'`) },
  {
    name: 'image in SVG',
    run: (host) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttribute('href', `http://${host}/x`);
      svg.append(image);
      document.body.append(svg);
    },
  },
  { name: 'image button', run: add('input', `e.type='image'; e.src='http://'+host+'/x'`) },
  {
    name: 'CSS background',
    run: add('div', `e.style.cssText='width:9px;height:9px;background:url(http://'+host+'/x)'`),
  },
  { name: 'CSS import', run: add('style', `e.textContent='@import url(http://'+host+'/x);'`) },
  {
    name: 'CSS in a shadow tree',
    run: (host) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`div { width: 9px; height: 9px; background: url(http://${host}/x) }`);
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.createElement('div'));
    },
  },
  { name: 'font', run: (host) => void new FontFace('x', `url(http://${host}/x)`).load().catch(() => null) },
  { name: 'style sheet', run: link('stylesheet') },
  { name: 'script', run: add('script', `e.src='http://'+host+'/x'`) },
  { name: 'module', run: "(host) => { import('http://' + host + '/x').catch(() => null); }" },
  { name: 'module preload', run: link('modulepreload') },
  { name: 'preload', run: link('preload', `e.as='image'`) },
  { name: 'prefetch', run: link('prefetch') },
  { name: 'preconnect', run: link('preconnect') },
  { name: 'icon', run: link('icon') },
  { name: 'manifest', run: link('manifest') },
  {
    name: 'speculation rules',
    run: add(
      'script',
      `e.type='speculationrules'; e.textContent=JSON.stringify({prefetch:[{source:'list',urls:['http://'+host+'/x'],eagerness:'immediate'}]})`,
    ),
  },
  { name: 'frame', run: add('iframe', `e.src='http://'+host+'/x'`) },
  { name: 'frame with a document in it', run: add('iframe', `e.srcdoc='<img src="http://'+host+'/x">'`) },
  { name: 'object', run: add('object', `e.data='http://'+host+'/x'`) },
  { name: 'embed', run: add('embed', `e.src='http://'+host+'/x'`) },
  { name: 'video', run: add('video', `e.src='http://'+host+'/x'; e.load()`) },
  { name: 'audio', run: add('audio', `e.src='http://'+host+'/x'; e.load()`) },
  { name: 'video poster', run: add('video', `e.poster='http://'+host+'/x'`) },
  {
    name: 'worker',
    run: (host) => {
      const source = `fetch('http://${host}/x',{mode:'no-cors'}).catch(()=>0)`;
      return void new Worker(URL.createObjectURL(new Blob([source])));
    },
  },
  {
    name: 'worker that imports',
    run: (host) => void new Worker(URL.createObjectURL(new Blob([`importScripts('http://${host}/x')`]))),
  },
  {
    name: 'shared worker',
    run: (host) =>
      void new SharedWorker(URL.createObjectURL(new Blob([`fetch('http://${host}/x',{mode:'no-cors'})`]))),
  },
  {
    name: 'worklet',
    run: (host) => void new AudioContext().audioWorklet.addModule(`http://${host}/x`).catch(() => null),
  },
  {
    name: 'link with ping',
    run: (host) => {
      const anchor = document.createElement('a');
      anchor.href = '#';
      anchor.ping = `http://${host}/x`;
      document.body.append(anchor);
      anchor.click();
    },
  },
  {
    name: 'download',
    run: (host) => {
      const anchor = document.createElement('a');
      anchor.href = `http://${host}/x`;
      anchor.download = 'x';
      document.body.append(anchor);
      anchor.click();
    },
  },
  { name: 'new window', run: (host) => void window.open(`http://${host}/x`) },
  {
    name: 'new window without opener',
    run: (host) => void window.open(`http://${host}/x`, '_blank', 'noopener'),
  },
  {
    name: 'form in a new window',
    run: (host) => {
      const form = document.createElement('form');
      Object.assign(form, { action: `http://${host}/x`, method: 'post', target: '_blank' });
      document.body.append(form);
      form.submit();
    },
  },
  {
    name: 'form',
    run: (host) => {
      const form = document.createElement('form');
      Object.assign(form, { action: `http://${host}/x`, method: 'post' });
      document.body.append(form);
      form.submit();
    },
  },
  { name: 'refresh', run: add('meta', `e.httpEquiv='refresh'; e.content='0;url=http://'+host+'/x'`) },
  { name: 'navigation', run: (host) => location.assign(`http://${host}/x`) },
];
