import {expect} from '@open-wc/testing';
import {routeOf} from '../../src/route.js';

describe('A redirect target as a router takes it', () => {
  const {origin} = location;
  const cases: readonly (readonly [url: string, route: string])[] = [
    [`${origin}/`, '/'],
    [`${origin}/account?tab=1#top`, '/account?tab=1#top'],
    [`${origin}/a//b`, '/a//b'],
    [new URL('\\\\evil.example', `${origin}/x/`).href, 'http://evil.example/'],
    [`${origin}//evil.example/x`, `${origin}//evil.example/x`],
    ['https://elsewhere.example/account', 'https://elsewhere.example/account'],
    ['http://localhost.evil.example/x', 'http://localhost.evil.example/x'],
  ];
  for (const [url, route] of cases) {
    it(`${url} is ${route}`, () => {
      expect(routeOf(url)).to.equal(route);
      expect(new URL(routeOf(url), origin).href).to.equal(url);
    });
  }

  it('is no path where only the beginning is the same', () => {
    for (const url of [`${origin}.evil.example/x`, `${origin}1/x`, `${origin}@evil.example/x`]) {
      expect(routeOf(url)).to.equal(url);
    }
  });
});
