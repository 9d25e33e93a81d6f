"""with_dask.py CRAWL_FOLDER ANSWER_FOLDER [SCHEDULER]: one-file.sh on every *.warc.gz, on a Dask cluster.

Without a scheduler it starts workers on this machine, one for each core. On a cluster both folders have to be on a file
system that all workers see, and RECEIPTS and node have to be there. Files that were reviewed whole are passed over
quickly when it is run again: each answers file tells which pages it holds.
"""
import os
import pathlib
import subprocess
import sys

from dask.distributed import Client, as_completed

ONE_FILE = str(pathlib.Path(__file__).resolve().with_name("one-file.sh"))


def review(crawl, answers):
    subprocess.run(["bash", ONE_FILE, crawl, answers], check=True)
    return crawl


def main(crawls, answers, scheduler=None):
    os.makedirs(answers, exist_ok=True)
    client = Client(scheduler) if scheduler else Client(threads_per_worker=1, dashboard_address=None)
    files = sorted(pathlib.Path(crawls).resolve().glob("*.warc.gz"))
    folder = pathlib.Path(answers).resolve()
    work = [
        client.submit(review, str(file), str(folder / file.name.replace(".warc.gz", ".jsonl")), retries=2, pure=False)
        for file in files
    ]
    for done in as_completed(work):
        print(done.result(), flush=True)
    client.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
