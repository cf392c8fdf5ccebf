import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Refused } from '../http.ts';

/** What a token grants: one conversation, as one user, until it expires. */
export interface Grant {
  readonly conversationId: string;
  readonly userId: string;
}

const claimsSchema = z.object({
  conv: z.string(),
  user: z.string(),
  use: z.enum(['conversation', 'stream']),
  exp: z.number(),
  jti: z.string(),
});
type Claims = z.infer<typeof claimsSchema>;

/** Direct Line's own half hour; clients refresh every fifteen minutes. */
export const lifetimeSeconds = 1800;
const streamSeconds = 60;
/** A person who comes back after weeks resumes with the token that the page kept; it opens nothing but a refresh. */
const refreshableSeconds = 90 * 24 * 3600;

export interface Tokens {
  issue(grant: Grant): string;
  /** A token for the stream's address, good for one minute and one use. */
  issueStream(grant: Grant): string;
  /** Throws `Refused` with 403 on anything but a valid token. */
  verify(token: string): Grant;
  verifyStream(token: string): Grant;
  /** Also takes a token that expired lately. */
  verifyForRefresh(token: string): Grant;
}

/** Signed tokens in the form of a JWT, which Direct Line clients read the user from. */
export function openTokens(secret: string, now: () => number = Date.now): Tokens {
  const key = createHmac('sha256', 'chenal direct line').update(secret).digest();
  const header = encode({ alg: 'HS256', typ: 'JWT' });
  const used = new Map<string, number>();
  const seconds = (): number => Math.floor(now() / 1000);
  const sign = (content: string): Buffer => createHmac('sha256', key).update(content).digest();

  const make = ({ conversationId, userId }: Grant, use: Claims['use'], lifetime: number): string => {
    const claims: Claims = {
      conv: conversationId,
      user: userId,
      use,
      exp: seconds() + lifetime,
      jti: randomBytes(9).toString('base64url'),
    };
    const content = `${header}.${encode(claims)}`;
    return `${content}.${sign(content).toString('base64url')}`;
  };

  const read = (token: string, use: Claims['use'], grace = 0): Claims => {
    const end = token.lastIndexOf('.');
    const signature = Buffer.from(token.slice(end + 1), 'base64url');
    const expected = sign(token.slice(0, Math.max(end, 0)));
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected))
      throw new Refused(403, 'BadToken');
    const claims = claimsSchema.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
    if (claims.use !== use) throw new Refused(403, 'BadToken');
    if (claims.exp + grace <= seconds()) throw new Refused(403, 'TokenExpired');
    return claims;
  };

  const useOnce = (claims: Claims): Claims => {
    for (const [jti, exp] of used) if (exp <= seconds()) used.delete(jti);
    if (used.has(claims.jti)) throw new Refused(403, 'BadToken');
    used.set(claims.jti, claims.exp);
    return claims;
  };

  return {
    issue: (grant) => make(grant, 'conversation', lifetimeSeconds),
    issueStream: (grant) => make(grant, 'stream', streamSeconds),
    verify: (token) => grantOf(read(token, 'conversation')),
    verifyStream: (token) => grantOf(useOnce(read(token, 'stream'))),
    verifyForRefresh: (token) => grantOf(read(token, 'conversation', refreshableSeconds)),
  };
}

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const grantOf = ({ conv, user }: Claims): Grant => ({ conversationId: conv, userId: user });
