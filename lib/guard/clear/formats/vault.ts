import type { Format } from '../format.ts';

/** Vaults that take a token and give shares of it: ERC-4626, and ERC-7540 for those that take time. */
const format: Format = {
  id: 'vault',
  parts: [
    {
      calls: `
        Deposit = deposit(uint256 assets, address receiver)
          Amount to deposit: assets of @underlying max All
          Vault shares: @to as token
          Shares go to: receiver
        Take vault shares = mint(uint256 shares, address receiver)
          Pays with: @underlying as token
          Shares to take: shares of @to
          Shares go to: receiver
        Withdraw = withdraw(uint256 assets, address receiver, address owner)
          Amount to withdraw: assets of @underlying max All
          To: receiver
          Owner of the shares: owner
        Give back vault shares = redeem(uint256 shares, address receiver, address owner)
          Shares to give back: shares of @to max All
          To: receiver
          Owner of the shares: owner
        Ask to deposit = requestDeposit(uint256 assets, address controller, address owner)
          Amount to deposit: assets of @underlying max All
          Controller: controller
          Owner: owner
        Ask to withdraw = requestRedeem(uint256 shares, address controller, address owner)
          Shares to give back: shares of @to max All
          Controller: controller
          Owner of the shares: owner
        Take what was deposited = deposit(uint256 assets, address receiver, address controller)
          Amount: assets of @underlying max All
          Shares go to: receiver
          Controller: controller
        Take vault shares = mint(uint256 shares, address receiver, address controller)
          Shares to take: shares of @to max All
          Shares go to: receiver
          Controller: controller
        Permission to act on a vault = setOperator(address operator, bool approved)
          Operator: operator
          Allowed: approved
      `,
    },
  ],
};
export default format;
