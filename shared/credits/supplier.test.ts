import { describe, expect, test } from 'vitest';
import { agencyOf, shippedAgencies } from './index.ts';

describe('who is to be paid for a picture', () => {
  test.each([
    ['AFP via Getty Images', '', 'Getty Images'],
    ['Jane Doe/AFP via Getty Images', '', 'Getty Images'],
    ['Getty Images/iStockphoto', '', 'Getty Images'],
    ['AP Photo/Jane Doe', '', 'AP'],
    ['(AP Photo/Jane Doe)', '', 'AP'],
    ['Photo: Jane Doe/Reuters', '', 'Reuters'],
    ['REUTERS', '', 'Reuters'],
    ['Courtesy of Getty Images', '', 'Getty Images'],
    ['REX/Shutterstock', '', 'Shutterstock'],
    ['Rex Features', '', 'Rex Features'],
    ['PA Wire/PA Images', '', 'PA Media'],
    ['EPA-EFE/JANE DOE', '', 'EPA'],
    ['Rex Harrison', '', 'Rex Harrison'],
    ['Papa Kane', '', 'Papa Kane'],
    ['Jane Doe', 'AFP', 'AFP'],
    ['Jane Doe', 'Harbour Post', 'Harbour Post'],
    ['Jane Doe/Harbour Post', '', 'Harbour Post'],
    ['Rex Features', 'Getty Images', 'Rex Features'],
    ['', 'Getty Images', ''],
  ])('“%s” with the source “%s” is %s’s', (credit, source, agency) => {
    expect(agencyOf(credit, source, shippedAgencies)).toBe(agency);
  });
});
