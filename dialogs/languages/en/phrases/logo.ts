/** What is said of the image at the logo’s address. */
export const logo = {
  logoWaiting: 'The logo check stays open, and I will remind you at the end.',
  logoUnopened: 'I have not opened the logo’s image itself.',
  logoTrusted: 'You told me at the start that it is ready, so I rely on that.',
  logoGood:
    'I opened the image and it is fine: {format}, {width, number} × {width, number} pixels, {kilobytes, number} KB.',
  logoSmall:
    'It is smaller than the recommended {side} × {side} pixels, so it may look blurred. A larger one would be better if you have it.',
  logoUnseenUnreachable:
    'I could not check the image: the website cannot be reached from here. That may be on my side, so I keep the address.',
  logoUnseenSlow: 'I could not check the image: the website takes too long to send it. I keep the address.',
  logoUnseenUnexpected:
    'I could not check the image: the website gives an answer that I cannot use. I keep the address.',
  logoUnseenBusy: 'I could not check the image: I have too many to open just now. I keep the address.',
} as const;
