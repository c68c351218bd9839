const MOST_GOALS = 10;
const MOST_ROWS = 30;
const MOST_PROJECTS = 200;
const within = (value, most) => value === undefined || !Number.isFinite(value) ? undefined : Math.min(most, Math.max(1, Math.floor(value)));
/** Numbers brought into what fits on a form; given categories say themselves how many goals there are. */
export function soundOptions(options) {
    return {
        ...options,
        goals: options.groups ? options.groups.length : within(options.goals, MOST_GOALS),
        rows: within(options.rows, MOST_ROWS),
        projects: within(options.projects, MOST_PROJECTS),
    };
}
