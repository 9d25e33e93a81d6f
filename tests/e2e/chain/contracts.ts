import { keccak256, parseAbi, toHex } from 'viem';
import { creation } from './assembler.ts';

/** What the test token can do: enough of ERC-20 and ERC-2612 to be drained in the two usual ways. */
export const TOKEN_ABI = parseAbi([
  'function balanceOf(address) view returns (uint256)',
  'function approve(address spender, uint256 amount) returns (bool)',
  'function transfer(address to, uint256 amount) returns (bool)',
  'function transferFrom(address from, address to, uint256 amount) returns (bool)',
  'function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
  'function nonces(address) view returns (uint256)',
]);

/** The test drainer: `claim` takes all tokens of whoever calls it, `take` those of anybody who gave it leave. */
export const DRAINER_ABI = parseAbi(['function claim() payable', 'function take(address from)']);

export const TOKEN_NAME = 'Pebble';
/** All there is, in smallest units. */
export const SUPPLY = 1_000_000n;

const hash = (text: string) => keccak256(toHex(text));
const TYPE = {
  domain: hash('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'),
  permit: hash('Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)'),
};
const TOPIC = {
  transfer: hash('Transfer(address,address,uint256)'),
  approval: hash('Approval(address,address,uint256)'),
};

/** Where a function keeps what it works on, in memory. */
const OWNER = 0x200;
const SPENDER = 0x220;
const AMOUNT = 0x240;
const FROM = 0x260;
const TO = 0x280;

const argument = (at: number, place: number) => `${4 + at * 32} CALLDATALOAD ${place} MSTORE`;
/** Pushes the storage slot of a holder under `tag`. */
const slotOf = (place: number, tag: number) => `${place} MLOAD 0 MSTORE ${tag} 0x20 MSTORE 0x40 0 SHA3`;
const BALANCES = 1;
const NONCES = 2;
/** Pushes the slot of what SPENDER may take of OWNER. */
const ALLOWANCE = `${OWNER} MLOAD 0 MSTORE ${SPENDER} MLOAD 0x20 MSTORE 3 0x40 MSTORE 0x60 0 SHA3`;
const ANSWER = '0 MSTORE 0x20 0 RETURN';
/** Pushes the EIP-712 domain separator of the token. */
const DOMAIN = `
  ${TYPE.domain} 0x600 MSTORE ${hash(TOKEN_NAME)} 0x620 MSTORE ${hash('1')} 0x640 MSTORE
  CHAINID 0x660 MSTORE ADDRESS 0x680 MSTORE 0xa0 0x600 SHA3`;

const TOKEN = `
  0 CALLDATALOAD 0xe0 SHR
  DUP1 0x70a08231 EQ @balanceOf JUMPI
  DUP1 0x095ea7b3 EQ @approve JUMPI
  DUP1 0xa9059cbb EQ @transfer JUMPI
  DUP1 0x23b872dd EQ @transferFrom JUMPI
  DUP1 0xd505accf EQ @permit JUMPI
  DUP1 0x7ecebe00 EQ @nonces JUMPI
  fail: 0 0 REVERT

  balanceOf: ${argument(0, OWNER)} ${slotOf(OWNER, BALANCES)} SLOAD ${ANSWER}
  nonces: ${argument(0, OWNER)} ${slotOf(OWNER, NONCES)} SLOAD ${ANSWER}

  approve: CALLER ${OWNER} MSTORE ${argument(0, SPENDER)} ${argument(1, AMOUNT)} @allow JUMP
  allow:
    ${AMOUNT} MLOAD ${ALLOWANCE} SSTORE
    ${AMOUNT} MLOAD 0 MSTORE
    ${SPENDER} MLOAD ${OWNER} MLOAD ${TOPIC.approval} 0x20 0 LOG3
    1 ${ANSWER}

  transfer: CALLER ${FROM} MSTORE ${argument(0, TO)} ${argument(1, AMOUNT)} @move JUMP
  transferFrom:
    ${argument(0, FROM)} ${argument(0, OWNER)} ${argument(1, TO)} ${argument(2, AMOUNT)} CALLER ${SPENDER} MSTORE
    ${AMOUNT} MLOAD ${ALLOWANCE} SLOAD LT @fail JUMPI            ; more than was allowed
    ${AMOUNT} MLOAD ${ALLOWANCE} SLOAD SUB ${ALLOWANCE} SSTORE
    @move JUMP
  move:
    ${AMOUNT} MLOAD ${slotOf(FROM, BALANCES)} SLOAD LT @fail JUMPI    ; more than there is
    ${AMOUNT} MLOAD ${slotOf(FROM, BALANCES)} SLOAD SUB ${slotOf(FROM, BALANCES)} SSTORE
    ${AMOUNT} MLOAD ${slotOf(TO, BALANCES)} SLOAD ADD ${slotOf(TO, BALANCES)} SSTORE
    ${AMOUNT} MLOAD 0 MSTORE
    ${TO} MLOAD ${FROM} MLOAD ${TOPIC.transfer} 0x20 0 LOG3
    1 ${ANSWER}

  permit:
    ${argument(0, OWNER)} ${argument(1, SPENDER)} ${argument(2, AMOUNT)}
    OWNER_IS_NOBODY
    TIMESTAMP 100 CALLDATALOAD LT @fail JUMPI                     ; past its deadline
    ${TYPE.permit} 0x300 MSTORE ${OWNER} MLOAD 0x320 MSTORE ${SPENDER} MLOAD 0x340 MSTORE
    ${AMOUNT} MLOAD 0x360 MSTORE ${slotOf(OWNER, NONCES)} SLOAD 0x380 MSTORE 100 CALLDATALOAD 0x3a0 MSTORE
    1 ${slotOf(OWNER, NONCES)} SLOAD ADD ${slotOf(OWNER, NONCES)} SSTORE
    0x1901 0xf0 SHL 0x400 MSTORE ${DOMAIN} 0x402 MSTORE 0xc0 0x300 SHA3 0x422 MSTORE
    0x42 0x400 SHA3 0x500 MSTORE
    132 CALLDATALOAD 0x520 MSTORE 164 CALLDATALOAD 0x540 MSTORE 196 CALLDATALOAD 0x560 MSTORE
    0x20 0x580 0x80 0x500 1 GAS STATICCALL POP                    ; who signed it?
    0x580 MLOAD ${OWNER} MLOAD EQ ISZERO @fail JUMPI
    @allow JUMP`.replace('OWNER_IS_NOBODY', `${OWNER} MLOAD ISZERO @fail JUMPI`);

/** Creates the token, all of it with whoever creates it. */
export const TOKEN_CODE = creation(`CALLER ${OWNER} MSTORE ${SUPPLY} ${slotOf(OWNER, BALANCES)} SSTORE`, TOKEN);

/** Creates the drainer of one token; what it takes goes to `keeper`. Coin that is sent along stays in it. */
export function drainerCode(token: string, keeper: string): `0x${string}` {
  const selector = (name: string, at = 0) => `${name} 0xe0 SHL ${at} MSTORE`;
  return creation(
    '',
    `
    0 CALLDATALOAD 0xe0 SHR
    DUP1 0x4e71d92d EQ @claim JUMPI
    DUP1 ${hash('take(address)').slice(0, 10)} EQ @take JUMPI
    STOP
    take: ${argument(0, FROM)} @drain JUMP
    claim: CALLER ${FROM} MSTORE @drain JUMP
    drain:
      ${selector('0x70a08231')} ${FROM} MLOAD 4 MSTORE
      0x20 0x100 0x24 0 ${token} GAS STATICCALL POP                ; all that is there
      ${selector('0x23b872dd')} ${FROM} MLOAD 4 MSTORE ${keeper} 0x24 MSTORE 0x100 MLOAD 0x44 MSTORE
      0x20 0x120 0x64 0 0 ${token} GAS CALL ISZERO @fail JUMPI
      STOP
    fail: 0 0 REVERT`,
  );
}
