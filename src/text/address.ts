// Link targets that a deck may contain: parsed as browsers do, and written so that every program accepts them.

/** An address that stands as it is: the signs of RFC 3986, and none of them where it may not be. */
const LEGAL =
  /^(?:https?:\/\/[\w.~:@!$&'()*+,;=%-]+|mailto:)(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*)?$/i;

/** Signs that stand for themselves everywhere behind the name of the server. */
const PLAIN = /[\w.~:/?@!$&'()*+,;=-]/;

/**
 * An address of http, https or mailto with everything escaped that addresses cannot hold, as its author wrote it where that can stand:
 * `https://e.org/?a%5B%5D=1` for `https://e.org/?a[]=1`, a name in Hangul as `xn--…`. Undefined for what leads nowhere: `https://`, `mailto:a b@c`.
 */
export function readAddress(written: string): string | undefined {
  const address = written.trim();
  return /^mailto:/i.test(address) ? mailAddress(address) : webAddress(address);
}

function webAddress(address: string): string | undefined {
  if (!/^https?:\/\/[^/?#]/i.test(address)) return undefined;
  const url = parsed(address);
  if (!url || !isServer(url.hostname)) return undefined;
  if (LEGAL.test(address)) return address;
  const { protocol, username, password, host, pathname, search, hash } = url;
  const user = username === '' ? '' : `${username}${password === '' ? '' : `:${password}`}@`;
  const fragment = hash === '' ? '' : `#${escaped(hash.slice(1))}`;
  return `${protocol}//${user}${host}${escaped(pathname)}${escaped(search)}${fragment}`;
}

/** `example.org`, `localhost`, `[::1]`; not `.`, `a..b`. */
function isServer(name: string): boolean {
  return name.startsWith('[') || (/[\p{L}\p{N}]/u.test(name) && !/^\.|\.\./.test(name));
}

function mailAddress(address: string): string | undefined {
  const [, list = '', query] = /^mailto:([^?#]*)(?:\?([^#]*))?$/i.exec(address) ?? [];
  const persons = list.split(',').map(person => {
    const [, name, server] =
      /^([^\s@<>()[\]\\,;:"]+)@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)$/u.exec(person.trim()) ?? [];
    const host = server === undefined ? undefined : parsed(`http://${server}`)?.hostname;
    return name === undefined || host === undefined ? undefined : `${escaped(name)}@${host}`;
  });
  if (persons.includes(undefined)) return undefined;
  if (LEGAL.test(address)) return address;
  return `mailto:${persons.join(',')}${query === undefined ? '' : `?${escaped(query)}`}`;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** What addresses cannot hold as `%` and its bytes; what is escaped already stays. */
function escaped(part: string): string {
  return part.replace(/%(?![0-9a-f]{2})|[^%]/giu, sign => (PLAIN.test(sign) ? sign : encodeURIComponent(sign)));
}
