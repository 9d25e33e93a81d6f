import type { Format } from '../format.ts';

/** Items and collections: ERC-721, ERC-1155, and permissions for single items by signature (ERC-4494). */
const format: Format = {
  id: 'nft',
  parts: [
    {
      calls: `
        Send an item = safeTransferFrom(address from, address to, uint256 tokenId)
          From: from
          To: to
          Item: tokenId
        Send an item = safeTransferFrom(address from, address to, uint256 tokenId, bytes data)
          From: from
          To: to
          Item: tokenId
        Send items = safeTransferFrom(address from, address to, uint256 id, uint256 amount, bytes data)
          From: from
          To: to
          Item: id
          How many: amount
        Send items = safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] amounts, bytes data)
          From: from
          To: to
          Item: ids[]
          How many: amounts[]
        Permission to move every item = setApprovalForAll(address operator, bool approved)
          Operator: operator
          Allowed: approved
        Permission to move an item = permit(address spender, uint256 tokenId, uint256 deadline, bytes signature)
          Spender: spender
          Item: tokenId
          Signature valid until: deadline as date
        Permission to move an item = permit(address spender, uint256 tokenId, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
          Spender: spender
          Item: tokenId
          Signature valid until: deadline as date
      `,
      messages: `
        Permission to move an item = Permit(spender, tokenId, deadline)
          Spender: spender
          Item: tokenId
          Valid until: deadline as date
        Permission to move every item = PermitForAll(owner, operator, approved, deadline)
          Owner: owner
          Operator: operator
          Allowed: approved
          Valid until: deadline as date
      `,
    },
  ],
};
export default format;
