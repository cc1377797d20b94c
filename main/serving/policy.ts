/** What stands in the built window's HTML where each response puts its nonce; Vite writes it there (electron.vite.config.ts). */
export const noncePlaceholder = '__STANDFIRST_NONCE__';

/**
 * The window's content security policy: everything from the workstation itself and nothing from anywhere else. The
 * nonce admits the style sheets that component libraries insert; it differs in every response.
 * @param origin where the window is served from, such as `app://standfirst`; frames may come from its previews alone
 */
export function windowPolicy(origin: string, nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${origin}/preview/`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of an answer that is no page: whoever opens it as one gets nothing but its bytes. */
export const barePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** What a page in the workstation may never use, whatever it asks. */
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The headers every response carries, whatever its policy. */
export const guardHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': denied.map((feature) => `${feature}=()`).join(', '),
};
