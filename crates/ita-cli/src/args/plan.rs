//! What may be typed after `ita plan`.

use super::InputArgs;
use clap::ValueEnum;
use ita_score::{Error, Levers, Score};

/// How cautious a plan is.
#[derive(Debug, clap::Args)]
pub(crate) struct PrudenceArgs {
    /// Meet each condition of the target with this many points to spare, by the unrounded score
    #[arg(long, value_name = "M")]
    pub(crate) margin: Option<String>,
    /// Raise no survey score above V, unless the target is out of reach so
    #[arg(long, value_name = "V")]
    pub(crate) ceiling: Option<String>,
}

impl PrudenceArgs {
    /// Whether anything of it is asked.
    pub(crate) const fn is_said(&self) -> bool {
        self.margin.is_some() || self.ceiling.is_some()
    }

    /// Tells a plan's levers, and gives the margin.
    pub(crate) fn tell(&self, levers: &mut Levers<'_>) -> Result<Score, Error> {
        let margin = number("--margin", self.margin.as_deref())?.unwrap_or_default();
        levers.margin(margin);
        if let Some(most) = self.most()? {
            levers.ceiling(most);
        }
        Ok(margin)
    }

    /// The most that a plan raises a survey score to, if that is asked.
    pub(crate) fn most(&self) -> Result<Option<Score>, Error> {
        number("--ceiling", self.ceiling.as_deref())
    }
}

fn number(option: &str, text: Option<&str>) -> Result<Option<Score>, Error> {
    text.map(|text| Score::parse(text).map_err(|error| error.at(option, text))).transpose()
}

/// Arguments of `ita plan`.
#[derive(Debug, clap::Args)]
#[command(after_help = PLAN_HELP)]
pub(crate) struct PlanArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,
    /// Where to: a level (id or name), or an overall score
    #[arg(long, value_name = "LEVEL|SCORE")]
    pub(crate) target: String,
    /// Leave this node, and all below it, as it is
    #[arg(long, value_name = "ID")]
    pub(crate) lock: Vec<String>,
    /// Let this node, and each below it, rise to V at most
    #[arg(long, value_name = "ID=V")]
    pub(crate) cap: Vec<String>,
    /// Ask a published score of at least V of this node
    #[arg(long, value_name = "ID=V")]
    pub(crate) floor: Vec<String>,
    /// The effort of a point of this node, and of each below it; of an item as a whole [default: 1]. Growing: N up to a score
    /// V, then the next
    #[arg(long, value_name = "ID=N[@V,N…]")]
    pub(crate) cost: Vec<String>,
    /// What a point takes of each node of which --cost says nothing, by a profile of the rule data: harder (near 100). An assumption;
    /// without it, every point takes 1
    #[arg(long, value_name = "PROFILE")]
    pub(crate) effort: Option<String>,
    /// Which of the plans of least effort
    #[arg(long, value_enum, default_value_t = SplitArg::Even)]
    pub(crate) split: SplitArg,
    #[command(flatten)]
    pub(crate) prudence: PrudenceArgs,
    /// Reach the level with an estimated chance of at least P percent; needs --respondents
    #[arg(long, value_name = "P", requires = "respondents")]
    pub(crate) chance: Option<String>,
    /// How many answered a survey, out of how many if that is known: iit=45/60
    #[arg(long, value_name = "ID=N[/ALL]", requires = "chance")]
    pub(crate) respondents: Vec<String>,
    /// How far the respondents' own scores spread, as `ita survey --spread` says: their standard deviation in points
    #[arg(long, value_name = "ID=S", requires = "respondents")]
    pub(crate) spread: Vec<String>,
}

/// A split, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SplitArg {
    /// The most even raises: the largest is the least, then the next
    Even,
    /// The lowest scores first: the lowest is the highest, then the next
    Lowest,
    /// In the tree's order: of those that count and cost alike the first as far as it goes, then the next
    First,
}

const PLAN_HELP: &str = "\
Only given nodes are raised: scores to a published score above, items from 0 to 1. What is not given is open: it costs
nothing, and the plan says what it must at least reach. --lock, --cap, --floor and --cost may be repeated; of two that
meet at one node, the one said of the lower node holds. An item takes the effort that holds where it stands. Of plans that
are equally even, or low, the one is taken that publishes the first item of the tree in which they differ, then the one
that raises the first score further. Beside the cheapest plan are shown the cheapest with one instrument only, without surveys,
and with the fewest changes, where they differ, and what each node would have to reach by itself.

--chance takes the least effort with which the level has that chance after the plan, to two decimals; what each condition has
to spare may differ. It is an estimate: simple random samples (not who chose to answer), independent surveys, normal
distribution, answers spread as --spread says, or else as widely as their mean allows. Other ways are not shown.

If the target is out of reach, what stands in the way goes to standard output, the error (code `infeasible`) to standard
error, and the exit status is 2.

Examples:
  ita plan --year 2567 iit=92.24 eit=94.15 oit=95.84 --target excellent
  ita plan --year ๒๕๖๘ iit=98.10 eit=93.20 oit=97.50 --target ผ่านดีเยี่ยม --cost eit=3 --cap iit=99
  ita plan agency.json --target 90 --lock eit --floor oit=95 --format json
  ita plan agency.json --target excellent --margin 0.5 --ceiling 98 --cost iit=1@90,2@95,4 --split lowest";
