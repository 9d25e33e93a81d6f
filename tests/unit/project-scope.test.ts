import { describe, expect, it, test } from 'vitest';
import type { PageNotes } from '@/lib/core/page-notes.ts';
import { brandOf, declaredBy, notesOfProject, sameBrand } from '@/lib/evidence/project-scope.ts';
import { ownerOf } from '@/lib/evidence/shared-hosts.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

describe('owner of an address', () => {
  const cases: [address: string, owner: string][] = [
    ['https://brightloom.example/', 'brightloom.example'],
    ['https://docs.brightloom.example/start?x=1#y', 'brightloom.example'],
    ['https://WWW.Brightloom.co.uk:8443/a', 'brightloom.co.uk'],
    ['https://brightloom.example./', 'brightloom.example'],
    ['https://brightloom.example@evil.example/', 'evil.example'],
    ['https://brightloom.gitbook.io/docs', 'brightloom.gitbook.io'],
    ['https://a.github.io/', 'a.github.io'],
    ['https://a.vercel.app/', 'a.vercel.app'],
    ['https://a.mirror.xyz/x', 'a.mirror.xyz'],
    ['https://mirror.xyz/0x1/x', ''],
    ['https://github.com/Brightloom/core/blob/main/a.md', 'github.com/brightloom'],
    ['https://github.com/orgs/brightloom/repositories', 'github.com/brightloom'],
    ['https://raw.githubusercontent.com/brightloom/core/main/README.md', 'github.com/brightloom'],
    ['https://huggingface.co/datasets/brightloom/voices', 'huggingface.co/brightloom'],
    ['https://github.com/', ''],
    ['https://github.com/pricing', ''],
    ['https://etherscan.io/token/0x1', ''],
    ['https://x.com/brightloom', ''],
    ['https://medium.com/@brightloom/a', ''],
    ['http://127.0.0.1:8080/a', '127.0.0.1:8080'],
    ['http://127.0.0.1:8081/a', '127.0.0.1:8081'],
    ['http://[::1]:3000/', '[::1]:3000'],
    ['http://localhost:3000/', 'localhost:3000'],
    ['http://lumenforge.localhost:3000/', 'lumenforge.localhost'],
    ['https://xn--brghtloom-p5a.example/', 'xn--brghtloom-p5a.example'],
    ['https://page.invalid/', ''],
    ['file:///home/a.html', ''],
    ['javascript:alert(1)', ''],
    ['data:text/html,a', ''],
    ['https://', ''],
    ['not an address', ''],
    ['', ''],
  ];
  test.each(cases)('%s is %s', (address, owner) => expect(ownerOf(address)).toBe(owner));
});

describe('the name of an owner', () => {
  const cases: [owner: string, name: string][] = [
    ['brightloom.example', 'brightloom'],
    ['brightloom-labs.example', 'brightloom'],
    ['brightloomprotocol.example', 'brightloom'],
    ['github.com/brightloom-network', 'brightloom'],
    ['brightloom-docs.gitbook.io', 'brightloom'],
    ['brightloom-claim.example', 'brightloomclaim'],
    ['openai.example', 'openai'],
    ['docs.example', ''],
    ['io.example', ''],
    ['127.0.0.1:8080', ''],
  ];
  test.each(cases)('%s is "%s"', (owner, name) => expect(brandOf(owner)).toBe(name));

  it('no name is the same as no name', () => expect(sameBrand('io.example', 'ai.example')).toBe(false));
});

function page(url: string, ...links: string[]) {
  return readMarkdown(
    `# A page\n\n${links.map((href) => `[${href.split(' ')[1] ?? ''}](${href.split(' ')[0]})`).join(' ')}`,
    {
      url,
    },
  );
}

describe('declared by a page', () => {
  const home = 'https://brightloom.example/';
  const cases: [what: string, links: string[], owners: string[]][] = [
    ['docs under the project’s own name', ['https://brightloom.gitbook.io/start Docs'], ['brightloom.gitbook.io']],
    ['the organisation on a code host', ['https://github.com/brightloom-labs GitHub'], ['github.com/brightloom-labs']],
    ['one of its repositories', ['https://github.com/brightloom/core Code'], ['github.com/brightloom']],
    ['an app on a domain of its own', ['https://brightloom.app.example/ App'], []],
    ['docs of another name', ['https://larkspur.example/docs Docs'], []],
    ['a repository of somebody else', ['https://github.com/larkspur/core GitHub'], []],
    ['its own name without a label', ['https://brightloom.gitbook.io/start partner'], []],
    ['a social account', ['https://x.com/brightloom GitHub'], []],
    ['its own sub-domain, which needs no word', ['https://docs.brightloom.example/ Docs'], []],
    ['what is no address', ['javascript:alert(1) Docs', 'https://[ Docs'], []],
  ];
  test.each(cases)('%s', (_, links, owners) => expect(declaredBy(page(home, ...links))).toEqual(owners));

  it('no more than twelve', () => {
    const links = Array.from(
      { length: 400 },
      (_, nth) => `https://brightloom.${'abcdefghij'[nth % 10]}${nth}.gitbook.io/ Docs`,
    );
    expect(declaredBy(page(home, ...links)).length).toBeLessThanOrEqual(12);
  });
});

function notes(url: string, more: Partial<PageNotes> = {}): PageNotes {
  return {
    url,
    title: 'A page',
    at: 1,
    pageType: 'docs',
    kinds: [],
    rows: [],
    quoted: [],
    answers: {},
    links: [],
    declares: [],
    ...more,
  };
}

describe('notes of one project', () => {
  const back = { links: [{ url: 'https://brightloom.example/', text: 'Home' }] };
  const cases: [what: string, at: string, links: string[], known: PageNotes, isJoined: boolean][] = [
    ['a page of the same domain', 'https://brightloom.example/', [], notes('https://docs.brightloom.example/a'), true],
    [
      'the page itself',
      'https://brightloom.example/',
      [],
      notes('http://www.brightloom.example/?utm_source=a#top'),
      false,
    ],
    ['another project', 'https://brightloom.example/', [], notes('https://larkspur.example/'), false],
    [
      'docs that it declares and that link back',
      'https://brightloom.example/',
      ['https://brightloom.gitbook.io/ Docs'],
      notes('https://brightloom.gitbook.io/a', back),
      true,
    ],
    [
      'docs that it declares and that do not link back: anybody can link them',
      'https://brightloom-ai.example/',
      ['https://brightloom.gitbook.io/ Docs'],
      notes('https://brightloom.gitbook.io/a', back),
      false,
    ],
    [
      'a page of the same name that declares nothing',
      'https://brightloom.example/',
      [],
      notes('https://brightloom.gitbook.io/a', back),
      false,
    ],
    [
      'the front page, seen from the docs that it declares',
      'https://brightloom.gitbook.io/a',
      ['https://brightloom.example/ Website'],
      notes('https://brightloom.example/', { declares: ['brightloom.gitbook.io'] }),
      true,
    ],
    [
      'another repository owner',
      'https://github.com/larkspur/core',
      [],
      notes('https://github.com/brightloom/core'),
      false,
    ],
    ['another port of one machine', 'http://127.0.0.1:1/', [], notes('http://127.0.0.1:2/'), false],
    ['a page that belongs to nobody', 'https://page.invalid/', [], notes('https://page.invalid/b'), false],
  ];
  test.each(cases)('%s', (_, at, links, known, isJoined) => {
    expect(notesOfProject(page(at, ...links), [known]).length).toBe(isJoined ? 1 : 0);
  });
});
