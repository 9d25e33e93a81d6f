import { describe, expect, it } from 'vitest';
import { suggestProjects } from '@/lib/core/suggest-projects.ts';
import { domainsOfPost, projectDomain } from '@/lib/evidence/post-domains.ts';
import { sampleProject } from '../fixtures/sample-project.ts';

const link = (text: string, href: string) => ({ text, href });

describe('domainsOfPost', () => {
  it.each<[string, Parameters<typeof domainsOfPost>[0], string[]]>([
    ['nothing', { links: [] }, []],
    [
      'what a link shows, where forwarding does not tell',
      { links: [link('claim.orbitloom.example/go', 'https://t.co/abc')] },
      ['orbitloom.example'],
    ],
    [
      'where forwarding leads',
      {
        links: [
          link('our site', `https://out.reddit.com/?url=${encodeURIComponent('https://www.orbitloom.example/a')}`),
        ],
      },
      ['orbitloom.example'],
    ],
    [
      'what is shown and what is opened',
      { links: [link('orbitloom.example/x', 'https://loom-orbit.example/')] },
      ['orbitloom.example', 'loom-orbit.example'],
    ],
    [
      'its card first',
      {
        links: [link('a.example/b', 'https://a.example/b')],
        card: { domain: 'card.example/', href: 'https://t.co/c', title: '' },
      },
      ['card.example', 'a.example'],
    ],
    [
      'no place where many write',
      {
        links: [
          link('@orbitloom', 'https://x.com/orbitloom'),
          link('short', 'https://bit.ly/abc'),
          link('a repo', 'https://github.com/orbit/loom'),
          link('broken', 'http://'),
          link('script', 'javascript:alert(1)'),
          link('here', 'http://127.0.0.1:8080/'),
        ],
      },
      [],
    ],
    [
      'a name of its own on shared hosting',
      { links: [link('x', 'https://orbitloom.pages.dev/')] },
      ['orbitloom.pages.dev'],
    ],
  ])('%s', (_, post, found) => {
    expect(domainsOfPost(post)).toEqual(found);
  });

  it('is bounded', () => {
    const links = Array.from({ length: 200 }, (_, at) => link('', `https://p${at}.example/`));
    expect(domainsOfPost({ links })).toHaveLength(6);
  });
});

describe('projectDomain', () => {
  it.each([
    ['orbitloom.example', 'orbitloom.example'],
    ['  https://Docs.OrbitLoom.co.uk/a?b#c ', 'orbitloom.co.uk'],
    ['orbitloom.pages.dev', 'orbitloom.pages.dev'],
    ['co.uk', undefined],
    ['localhost', undefined],
    ['127.0.0.1', undefined],
    ['x.com', undefined],
    ['bit.ly', undefined],
    ['github.com', undefined],
    ['javascript:alert(1)', undefined],
    ['orbit loom', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('%s', (typed, domain) => {
    expect(projectDomain(typed)).toBe(domain);
  });
});

describe('suggestProjects', () => {
  const loom = sampleProject({ domain: 'orbitloom.example', handles: ['OrbitLoom'] });
  const other = sampleProject({ domain: 'other.example', handles: ['other'] });
  const none = sampleProject({ domain: 'none.example' });
  const all = [none, other, loom];
  it.each<[string, Parameters<typeof suggestProjects>[1], string[]]>([
    ['its account, in any case', { site: 'x', handle: 'orbitloom', domains: [] }, ['its-account orbitloom.example']],
    ['not the same name on another site', { site: 'reddit', handle: 'orbitloom', domains: [] }, []],
    ['no account', { site: 'telegram', handle: '', domains: [] }, []],
    [
      'its domain, each project once',
      { site: 'x', handle: 'orbitloom', domains: ['other.example', 'orbitloom.example', 'new.example'] },
      ['its-account orbitloom.example', 'its-domain other.example'],
    ],
  ])('%s', (_, post, found) => {
    expect(suggestProjects(all, post).map(({ project, because }) => `${because} ${project.domain}`)).toEqual(found);
  });
});
