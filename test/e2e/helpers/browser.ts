import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { LanguageTag } from '../../../dialogs/language.ts';
import type { Line } from './line.ts';

const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a user-data folder of its own, gone when it closes. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: options });

export const widths = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
export type Width = keyof typeof widths;
const actMilliseconds = 15_000;

interface Visit {
  readonly url: string;
  readonly width: Width;
  readonly language: LanguageTag;
  /** A conversation that this browser was in before. */
  readonly line?: Line;
}

/** Opens the page as a person would who was never here, or who comes back to a conversation. */
export async function openPage(browser: Browser, { url, width, language, line }: Visit) {
  const localStorage = line ? [{ name: 'chenal.conversation', value: line.token }] : [];
  const context = await browser.newContext({
    viewport: widths[width],
    hasTouch: width === 'phone',
    locale: `${language}-CA`,
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  });
  context.setDefaultTimeout(actMilliseconds);
  const faults = watchFaults(context, url);
  const page = await context.newPage();
  await page.goto(url);
  return { page, faults };
}

/** What went wrong on the pages of a context, or went out of the machine. */
export interface Faults {
  readonly all: readonly string[];
  /** Failed connections count for nothing until the given work is done. */
  whileDisconnected(work: () => Promise<void>): Promise<void>;
}

/** Web Chat sets one empty inline style, which our policy rightly blocks. */
const knownReport = /^Applying inline style violates .*'style-src 'nonce-/;
const lostConnection = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|WebSocket connection to/;

/** Notes every request to another host, every page error and every console error. */
function watchFaults(context: BrowserContext, url: string): Faults {
  const all: string[] = [];
  let isDisconnected = false;
  const { host } = new URL(url);
  const check = (address: string): void => {
    const asked = new URL(address);
    if (!['data:', 'blob:'].includes(asked.protocol) && asked.host !== host) all.push(`request to ${asked.host}`);
  };
  context.on('request', (request) => check(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => check(socket.url())));
  context.on('weberror', (error) => all.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || knownReport.test(text)) return;
    if (!isDisconnected || !lostConnection.test(text)) all.push(`console: ${text} (${message.location().url})`);
  });
  return {
    all,
    async whileDisconnected(work) {
      isDisconnected = true;
      await work();
      isDisconnected = false;
    },
  };
}

/** How far visible things reach beyond the right edge of the window, which would scroll or be cut off. */
export const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`(() => {
    const isClipped = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const { clipPath, clip, position, display, visibility } = getComputedStyle(at);
        if (display === 'none' || visibility === 'hidden' || clipPath !== 'none') return true;
        // Web Chat's help on keys lies behind the conversation until it has the focus.
        if (at.classList.contains('webchat__keyboard-help') && !at.contains(document.activeElement)) return true;
        if (position === 'absolute' && (clip !== 'auto' || at.clientWidth < 2)) return true;
      }
      return false;
    };
    const scrolled = [...document.querySelectorAll('*')].filter((one) =>
      one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX) && !isClipped(one));
    const beyond = [...document.body.querySelectorAll('*')].filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      return width > 1 && right > innerWidth + 1 && !isClipped(one);
    });
    return [...scrolled, ...beyond].map((one) => one.tagName + '.' + one.className);
  })()`);
