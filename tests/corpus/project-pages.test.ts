import { describe, expect, test } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import type { RowState } from '@/lib/core/checklist.ts';
import type { ProjectKind } from '@/lib/core/project-kind.ts';
import type { RowId } from '@/lib/core/row.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const FILLER = `\n\n${'The team works from Lisbon and Tallinn and answers mail on weekdays. '.repeat(8)}`;

interface Page {
  text: string;
  url?: string;
  kinds: ProjectKind[];
  states: Partial<Record<RowId, RowState>>;
  /** Names of facets that somebody who knows the field finds on the page. */
  found: string[];
}

/** Pages as projects write them, and what a reader who knows the field says about them. */
const PAGES: Record<string, Page> = {
  'a cloud of graphics cards': {
    text: `# Brightloom

The decentralized GPU cloud for AI.

## How it works

Brightloom connects people with spare graphics cards to studios and labs that need them. You set a price per hour; we match your machine with jobs. Payment is held in a smart contract until the job is verified, then released to the provider in LOOM.

- Up to 70% cheaper than big clouds
- 12,000 GPUs in 40 countries
- Enterprise-grade security

## Verification

Each result is hashed. One in fifty jobs is sent to a second machine at random, and providers that return a wrong result lose their deposit.

## Tokenomics

LOOM has a maximum supply of 100 million. 20% goes to the team with a four-year vesting. Customers pay in dollars or LOOM.`,
    kinds: ['compute'],
    states: {
      'why-crypto': 'partly',
      numbers: 'claimed-without-receipt',
      ai: 'explained',
      control: 'not-stated',
      token: 'partly',
    },
    found: ['who checks the work again', 'what happens to invented work', 'who pays for what', 'lock and unlock dates'],
  },
  'an agent for a portfolio': {
    text: `# Larkspur: your on-chain AI agent

Larkspur manages your DeFi portfolio around the clock. Connect a wallet, choose a strategy, relax.

## Features

Our agent scans 200 pools and moves your liquidity to the best yield.

Non-custodial. Your keys, your coins.

You decide how much it may spend a day and which protocols it may touch, and you can cancel the session at any time from the dashboard.

## FAQ

Every transaction is simulated before it is sent. We keep 10% of the profit.`,
    kinds: ['agents'],
    states: { security: 'partly', 'why-crypto': 'not-stated', users: 'not-stated' },
    found: ['a list of what it may touch', 'a spending limit', 'an end date or a way to revoke', 'a dry run or a log'],
  },
  'a market for measurements': {
    text: `# Marigold Data

Own your data. Get paid.

Marigold is a marketplace where you can license your health and fitness data to researchers. Install the app, pick what you share, and earn MGD every time a researcher buys a licence.

Your data is encrypted on your phone before upload. We never see the raw values. Researchers sign a licence that forbids re-identification. You may withdraw at any time; after that nobody can buy your data again.

250,000 sign-ups on the waitlist.`,
    kinds: ['data'],
    states: { data: 'partly', numbers: 'claimed-without-receipt', ai: 'not-applicable' },
    found: [
      'how it is protected',
      'how to delete it or withdraw',
      'how consent is given',
      'under which licence',
      'what a contributor gets',
    ],
  },
  'seals for photographs': {
    text: `# Sealgrain

Proof that a photo is real.

Sealgrain adds C2PA content credentials inside the camera app. Every picture is signed with a key in the secure element of your phone and the fingerprint is written to a public ledger. Editors paste a link in our verifier and see who took it and when.

Newsrooms in six countries use Sealgrain today.`,
    kinds: ['provenance'],
    states: { token: 'not-applicable', requests: 'not-applicable', control: 'not-stated' },
    found: ['what is hashed or signed', 'who signs', 'where it can be checked', 'who uses it for which task'],
  },
  'a coin': {
    text: `# NEURAX

The AI meme coin that thinks.

Buy $NEURAX before the next stage of the presale! Stake your tokens for 300% APY. 50,000 holders and counting. Community-owned. Liquidity locked. Team known. Audited by the best.`,
    kinds: ['token-only'],
    states: {
      token: 'claimed-without-receipt',
      security: 'claimed-without-receipt',
      users: 'not-stated',
      'why-crypto': 'not-stated',
    },
    found: [],
  },
  'a library for models': {
    text: `# larkspur-sdk

TypeScript SDK for the Larkspur inference network.

## Usage

Create a client with your API key and send a prompt to any of the hosted models. Requests are routed to the closest node; responses carry a signature of the node that you can check with verifyResponse().`,
    url: 'https://github.com/larkspur/sdk',
    kinds: ['model'],
    states: { token: 'not-applicable', 'why-crypto': 'not-applicable' },
    found: ['who checks the work again'],
  },
};

describe.each(Object.entries(PAGES))('%s', (_, { text, url = 'https://page.example/', kinds, states, found }) => {
  const report = judgePage(readMarkdown(text + FILLER, { url }), { now: 0, asked: true });

  test('is of the kind that it says', () => expect(report.kinds).toEqual(kinds));

  test('has the rows that a reader would sign', () => {
    const made = Object.fromEntries(report.rows.map(({ row, state }) => [row, state]));
    expect(made).toMatchObject(states);
  });

  test('states what it states, in its own words', () => {
    const stated = report.rows.flatMap(({ facets = [] }) => facets.filter(({ state }) => state === 'stated'));
    for (const name of found) expect(stated.map((facet) => facet.name)).toContain(name);
    for (const { quote = '' } of stated) expect(text).toContain(quote.replace(/^…|…$/g, ''));
    if (found.length === 0) expect(stated).toEqual([]);
  });
});
