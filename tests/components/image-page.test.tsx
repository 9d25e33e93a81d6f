// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImagePage } from '@/components/images/ImagePage.tsx';
import type { Checking } from '@/components/images/ImageVerdict.tsx';
import type { TrustSettingsProps } from '@/components/images/TrustSettings.tsx';
import type { ImageCredentials } from '@/lib/core/image-credentials.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const TRUST: TrustSettingsProps = {
  trust: { signers: 0, clocks: 0, at: 0, own: 0 },
  busy: false,
  said: '',
  onRefresh: () => {},
  onOwn: () => {},
};
const NONE: ImageCredentials = {
  verdict: 'none',
  signer: null,
  aiGenerated: false,
  changed: false,
  compared: false,
  codes: [],
  says: ['No credential in this file; most pictures have none.'],
};
const shown = 'wave.png on pictures.example';
const known = (value: ImageCredentials): Checking => ({
  ...{ is: 'answered', shown },
  fact: { state: 'known', value, source: 'read on this machine', at: Date.UTC(2026, 10, 23) },
});

describe('the page of "Check this image"', () => {
  it('says plainly that there is none, with no word of alarm', async () => {
    const { container } = render(<ImagePage checking={known(NONE)} trust={TRUST} />);
    expect(screen.getByText('No credential in this file; most pictures have none.')).toBeTruthy();
    expect(container.querySelector('[class*="unknown"], [class*="failed"]')).toBeNull();
    expect(container.querySelector('details')).toBeNull();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says who signed, what else is known, and by which codes', async () => {
    const says = ['Signed by Larkspur Press, on the trust list.', 'AI-generated, says its signer.'];
    const value: ImageCredentials = { ...NONE, verdict: 'valid-trusted', says, codes: ['claimSignature.validated'] };
    const { container } = render(<ImagePage checking={known(value)} trust={TRUST} />);
    for (const sentence of says) expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText('claimSignature.validated')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('does not let what could not be checked look like none', async () => {
    const checking: Checking = {
      is: 'answered',
      shown,
      fact: { state: 'unknown', why: 'the picture is larger than 10 MB' },
    };
    const { container } = render(<ImagePage checking={checking} trust={TRUST} />);
    expect(screen.getByText('Not checked.')).toBeTruthy();
    expect(container.querySelector('[data-verdict="unknown"]')?.textContent).toBe(
      'Could not check, because the picture is larger than 10 MB.',
    );
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says whom it asks while it asks', () => {
    const to = 'Visiting the picture’s address at pictures.example, without cookies…';
    render(<ImagePage checking={{ is: 'asking', shown, to }} trust={TRUST} />);
    expect(screen.getByText(to)).toBeTruthy();
  });

  it('fetches the list on the press, and takes certificates of the person', () => {
    const [onRefresh, onOwn] = [vi.fn(), vi.fn()];
    const trust = { ...TRUST, onRefresh, onOwn, trust: { signers: 40, clocks: 1, at: Date.UTC(2026, 10, 20), own: 2 } };
    const { container } = render(<ImagePage checking={{ is: 'none' }} trust={trust} />);
    expect(container.querySelector('[data-trust="fetched"]')?.textContent).toContain('40 signers and 1 clock on it');
    fireEvent.click(screen.getByRole('button', { name: 'Fetch the published list' }));
    expect(onRefresh).toHaveBeenCalledOnce();
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'PEM' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use these' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take away 2 certificates of your own' }));
    expect(onOwn.mock.calls).toEqual([['PEM'], ['']]);
  });
});
