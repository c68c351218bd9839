export const noPlaces = () => ({
    fields: {},
    funds: [],
    breakdowns: [],
    goals: [],
    indicators: [],
    grids: [],
    total: {},
    explanations: [],
    lists: [],
    figures: [],
});
