import { type Address, createPublicClient, createWalletClient, type Hex, http } from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';
import { foundry } from 'viem/chains';
import { DRAINER_ABI, drainerCode, TOKEN_ABI, TOKEN_CODE } from './contracts.ts';
import type { LocalChain } from './local-chain.ts';

/** A person with a key of their own, some coin and some tokens. */
export interface Person {
  key: Hex;
  address: Address;
}

/** A chain with a token, a drainer and somebody who keeps what it takes. */
export type SmallWorld = Awaited<ReturnType<typeof settle>>;

/** Puts token and drainer on a fresh chain. Its makers' accounts are the node's own, which signs for them. */
export async function settle(chain: LocalChain) {
  const transport = http(chain.url);
  const reader = createPublicClient({ chain: foundry, transport, pollingInterval: 20 });
  const [maker, keeper] = await createWalletClient({ chain: foundry, transport }).getAddresses();
  if (!maker || !keeper) throw new Error('The chain has no accounts.');
  const client = createWalletClient({ account: maker, chain: foundry, transport });

  const mined = async (hash: Hex) => reader.waitForTransactionReceipt({ hash });
  async function create(data: Hex): Promise<Address> {
    const { contractAddress } = await mined(await client.sendTransaction({ data }));
    if (!contractAddress) throw new Error('A test contract was not created.');
    return contractAddress;
  }

  const token = await create(TOKEN_CODE);
  const drainer = await create(drainerCode(token, keeper));

  return {
    token,
    drainer,
    keeper,
    reader,
    mined,

    /** Somebody new, with 100 coins and 500 tokens. */
    async person(): Promise<Person> {
      const key = generatePrivateKey();
      const { address } = privateKeyToAccount(key);
      await mined(await client.sendTransaction({ to: address, value: 100n * 10n ** 18n }));
      const gift = { address: token, abi: TOKEN_ABI, functionName: 'transfer', args: [address, 500n] } as const;
      await mined(await client.writeContract(gift));
      return { key, address };
    },

    /** Tokens of an account, as the chain has it. */
    balance: (of: Address) =>
      reader.readContract({ address: token, abi: TOKEN_ABI, functionName: 'balanceOf', args: [of] }),

    /** The drainer tries to take all tokens of an account. Out: whether the chain let it. */
    async drain(from: Address): Promise<boolean> {
      const call = { address: drainer, abi: DRAINER_ABI, functionName: 'take', args: [from], gas: 300_000n } as const;
      return (await mined(await client.writeContract(call))).status === 'success';
    },

    /** Hands in a signed permit, as anybody may. Out: whether the token took it. */
    async permit(owner: Address, value: bigint, deadline: bigint, signature: Hex): Promise<boolean> {
      const [r, s] = [`0x${signature.slice(2, 66)}`, `0x${signature.slice(66, 130)}`] as [Hex, Hex];
      const args = [owner, drainer, value, deadline, Number.parseInt(signature.slice(130), 16), r, s] as const;
      const call = { address: token, abi: TOKEN_ABI, functionName: 'permit', args, gas: 300_000n } as const;
      return (await mined(await client.writeContract(call))).status === 'success';
    },
  };
}
